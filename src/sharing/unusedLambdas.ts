import { addressOf, sameName } from './a1';
import { sameLambda } from './lambdas';
import type { LedgerLine } from './ledger';
import type { Edit, WorkbookContent } from './workbook';

/** The LAMBDAs of the ledger that no formula calls once the edits are made; one that a person changed stays. */
export function unusedLambdas(
  lambdas: readonly LedgerLine[],
  content: WorkbookContent,
  edits: readonly Edit[],
): readonly LedgerLine[] {
  if (lambdas.length === 0) return [];
  const formulas = formulasLeft(content, edits);
  return lambdas.filter(({ where, written = '' }) => {
    const isOurs = content.names.some(
      ({ name, sheet, formula }) =>
        sheet === undefined && sameName(name, where) && sameLambda(formula, written),
    );
    return isOurs && !formulas.some((formula) => formula.includes(`${where.toLowerCase()}(`));
  });
}

/** The formulas that stay or come, in small letters. */
function formulasLeft({ sheets, names }: WorkbookContent, edits: readonly Edit[]): readonly string[] {
  const of = <Kind extends Edit['kind']>(kind: Kind) =>
    edits.filter((edit): edit is Extract<Edit, { kind: Kind }> => edit.kind === kind);
  const changed = {
    cells: new Set(of('cell').map(({ place }) => addressOf(place))),
    rules: new Set(of('rule').map(({ sheet, rule }) => `${sheet}!${rule.kind} ${rule.id}`)),
    columns: new Set(of('column').map(({ table, column, part }) => `${table}[${column}]${part}`)),
    names: new Set(of('name').map(({ name, sheet = '' }) => `${sheet}!${name}`)),
  };
  const left = sheets.flatMap(({ name, cells, rules, tables }) => [
    ...cells.flatMap(({ formula, ...place }) =>
      formula === undefined || changed.cells.has(addressOf({ sheet: name, ...place })) ? [] : [formula],
    ),
    ...rules.flatMap(({ kind, id, formulas }) =>
      changed.rules.has(`${name}!${kind} ${id}`) ? [] : formulas,
    ),
    ...tables.flatMap((table) =>
      table.formulas.flatMap(({ column, part, formula }) =>
        changed.columns.has(`${table.name}[${column}]${part}`) ? [] : [formula],
      ),
    ),
  ]);
  const named = names.flatMap(({ name, sheet = '', formula }) =>
    changed.names.has(`${sheet}!${name}`) ? [] : [formula],
  );
  const written = [...of('rule').flatMap(({ formulas }) => formulas)];
  return [...left, ...named, ...written].map((formula) => formula.toLowerCase());
}
