import { parseA1Ref, tokenize, type Token } from '@borgar/fx';
import { shapeOf } from '../../engine';
import { type Area, fixedAreaName, quotedSheet } from './area';
import { mapReferences } from './references';
import type { Table } from './sheetParts';

/** What formulas can mean besides cells. */
export interface Vocabulary {
  /** The formula of a name as seen from a sheet, with its equals sign. */
  readonly name: (name: string, sheet: string | undefined) => string | undefined;
  readonly table: (name: string) => { readonly table: Table; readonly sheet: string } | undefined;
  /** The table around the cell. */
  readonly tableHere: () => { readonly table: Table; readonly sheet: string } | undefined;
  /** The headers of a table. */
  readonly headers: (name: string) => readonly string[];
  readonly row: number;
  readonly sheet: string;
}

const DEEPEST = 20;

/** The formula with names and table references put into cells, as the engine reads it; itself when it has none. */
export function resolveFormula(formula: string, vocabulary: Vocabulary, depth = 0): string {
  if (depth > DEEPEST || !mentionsNames(formula)) return formula;
  const tokens = tokenize(formula);
  const bound = boundNames(tokens);
  return tokens
    .map((token, index) => {
      if (token.type === 'structured')
        return bound.has(bare(token.value)) ? token.value : structured(token.value, vocabulary);
      if (token.type === 'func' && !bound.has(token.value.toUpperCase()))
        return lambda(token.value, vocabulary, depth);
      if (token.type !== 'range_named' || bound.has(token.value.toUpperCase())) return token.value;
      return named(token.value, vocabulary, depth, tokens[index + 1]?.value === '#');
    })
    .join('');
}

const known = new Map<string, boolean>();

/** Whether a formula depends on names or tables. */
export function mentionsNames(formula: string): boolean {
  const shape = shapeOf(formula);
  const mentions = known.get(shape) ?? tokenize(formula).some(isNaming);
  known.set(shape, mentions);
  return mentions;
}

const isNaming = ({ type, value }: Token) =>
  type === 'range_named' || type === 'structured' || (type === 'func' && value.includes('.'));

/** Names that LET or LAMBDA give a meaning inside the formula. */
function boundNames(tokens: readonly Token[]): ReadonlySet<string> {
  const hasBindings = tokens.some(
    ({ type, value }) => type === 'func' && /^(_xlfn\.)?(LET|LAMBDA)$/i.test(value),
  );
  if (!hasBindings) return new Set();
  const separators = [',', '('];
  const significant = tokens.filter(({ type }) => type !== 'whitespace' && type !== 'newline');
  return new Set(
    significant.flatMap(({ type, value }, index) => {
      const [before, after] = [significant[index - 1]?.value ?? '', significant[index + 1]?.value ?? ''];
      return (type === 'range_named' || isOptional(value)) && separators.includes(before) && after === ','
        ? [bare(value)]
        : [];
    }),
  );
}

/** A parameter of LAMBDA that may be left out: `[rate]`. */
const isOptional = (text: string) => /^\[[\p{L}_][\p{L}\p{N}_.]*\]$/u.test(text);
const bare = (text: string) => text.replace(/^\[(.*)\]$/s, '$1').toUpperCase();

function named(text: string, vocabulary: Vocabulary, depth: number, isSpill: boolean): string {
  const reference = parseA1Ref(text, { allowNamed: true });
  if (!reference || !('name' in reference)) return text;
  const formula = vocabulary.name(reference.name, reference.context?.[0]);
  if (formula === undefined) {
    const found = vocabulary.table(reference.name);
    return found ? cells(found.sheet, dataArea(found.table)) : text;
  }
  const inner = resolveFormula(formula, vocabulary, depth + 1).slice(1);
  return /^(('([^']|'')+'|[^'!(]+)!)?\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i.test(inner) || isSpill
    ? inner
    : `(${inner})`;
}

/** A named LAMBDA is called like a function; IronCalc calls none in parentheses. */
function lambda(name: string, vocabulary: Vocabulary, depth: number): string {
  const formula = vocabulary.name(name, undefined);
  if (formula === undefined) return name;
  const inner = resolveFormula(formula, vocabulary, depth + 1).slice(1);
  return /^LAMBDA\(/i.test(inner) ? inner : `(${inner})`;
}

/** Table[Column], Table[@Column], Table[[#Headers],[Column]], [@Column]. */
function structured(text: string, vocabulary: Vocabulary): string {
  const [, name = '', inside = ''] = /^([^[]*)\[(.*)\]$/s.exec(text) ?? [];
  const found = name === '' ? vocabulary.tableHere() : vocabulary.table(name);
  if (!found) return '#REF!';
  const { table, sheet } = found;
  const isThisRow = inside.startsWith('@') || /\[?#This Row\]?/i.test(inside);
  const section = /#(Headers|Totals|All|Data)/i.exec(inside)?.[1]?.toLowerCase() ?? 'data';
  const columns = inside
    .replace(/^@/, '')
    .split(/[,:](?=\[|[^\]]*$)/)
    .map((part) => part.trim().replace(/^\[|\]$/g, ''))
    .filter((part) => part !== '' && !part.startsWith('#'));
  const headers = vocabulary.headers(table.name).map((header) => header.toLowerCase());
  const indexes = columns.map((column) => headers.indexOf(column.replace(/'(.)/g, '$1').toLowerCase()));
  if (indexes.includes(-1)) return '#REF!';
  const rows = isThisRow ? { top: vocabulary.row, bottom: vocabulary.row } : sectionRows(table, section);
  const left = table.area.left + (indexes[0] ?? 0);
  const right = indexes.length === 0 ? table.area.right : table.area.left + Math.max(...indexes);
  return cells(sheet, { ...rows, left, right });
}

function sectionRows(table: Table, section: string): { top: number; bottom: number } {
  const { top, bottom } = table.area;
  if (section === 'all') return { top, bottom };
  if (section === 'headers') return { top, bottom: top };
  if (section === 'totals') return { top: bottom, bottom };
  return dataArea(table);
}

/** A table without its header and totals. */
export function dataArea({ area, showHeaders, showTotals }: Table): Area {
  return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}

const cells = (sheet: string, area: Area) => `${quotedSheet(sheet)}!${fixedAreaName(area)}`;

/** The formula with every reference naming its sheet, so that it means the same anywhere. */
export function qualifiedFormula(formula: string, sheet: string): string {
  return mapReferences(formula, (reference) => ({ sheet, ...reference }));
}
