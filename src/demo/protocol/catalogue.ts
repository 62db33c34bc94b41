/** The classes of office.js, read from its own debug script by the server: names on the wire and requirement sets. */
export type Catalogue = Readonly<Record<string, CatalogueClass>>;

export interface CatalogueClass {
  /** Properties that hold values, by their name in JavaScript. */
  readonly scalars: Readonly<Record<string, CatalogueMember>>;
  /** Properties that hold objects. */
  readonly parts: Readonly<Record<string, CatalogueMember>>;
  readonly methods: Readonly<Record<string, CatalogueMember>>;
}

export interface CatalogueMember {
  /** The requirement set and its version: ExcelApi 1.9. */
  readonly since?: string;
}

/** Requirement sets that the host offers: ExcelApi → 1.15. */
export type Requirements = Readonly<Record<string, string>>;

export function isOffered(since: string | undefined, requirements: Requirements): boolean {
  if (since === undefined) return true;
  const [set = '', version = ''] = since.split(' ');
  const offered = requirements[set];
  return offered !== undefined && rank(offered) >= rank(version);
}

function rank(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
}
