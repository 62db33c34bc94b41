/** A browser for tests and the environment it needs; undefined where only an installed one can serve. */
export function chromiumForTests(): Promise<
  { readonly executablePath: string; readonly env: Record<string, string> } | undefined
>;
