import { sameName } from './a1';
import { saySame } from './canonical';
import { conflict, type Outcome, type Wanted } from './conflict';
import type { LedgerLine } from './ledger';
import type { Tracked } from './tracker';
import type { WorkbookView } from './view';
import type { Rule } from './workbook';

/** The formula of a defined name. */
export function restoredName(
  line: LedgerLine,
  follow: Tracked,
  { formula, isForced }: Wanted,
  view: WorkbookView,
): Outcome {
  const at = line.where.lastIndexOf('!');
  const [scope, name] = [line.where.slice(0, Math.max(0, at)), line.where.slice(at + 1)];
  const defined = view.content.names.find(
    (each) => sameName(each.name, name) && (each.sheet !== undefined) === (scope !== ''),
  );
  if (!defined) return conflict(line, 'missing');
  const home = { sheet: defined.sheet ?? '', row: 0, column: 0 };
  if (!isForced && !saySame(follow.now(line.written ?? ''), defined.formula, home, view))
    return conflict(line, 'edited', { found: `=${defined.formula}` });
  const sheet = defined.sheet === undefined ? {} : { sheet: defined.sheet };
  return { where: line.where, formula, edits: [{ kind: 'name', name: defined.name, ...sheet, formula }] };
}

/** The formula that a table keeps for a column. */
export function restoredColumn(
  line: LedgerLine,
  follow: Tracked,
  { formula, isForced }: Wanted,
  view: WorkbookView,
): Outcome {
  const [, name = '', column = '', total] = /^(.*?)\[(.*)\]( Σ)?$/.exec(line.where) ?? [];
  const part = total ? 'total' : 'rows';
  const table = view.table(name);
  const found = table?.formulas.find((each) => sameName(each.column, column) && each.part === part);
  if (!table || !found) return conflict(line, 'missing');
  const home = { sheet: table.sheet, row: table.top + table.headerRows, column: table.left };
  if (!isForced && !saySame(follow.now(line.written ?? ''), found.formula, home, view))
    return conflict(line, 'edited', { found: `=${found.formula}` });
  return { where: line.where, formula, edits: [{ kind: 'column', table: name, column, part, formula }] };
}

/** A formula of a data validation or a conditional format. */
export function restoredRule(
  line: LedgerLine,
  follow: Tracked,
  formula: string,
  view: WorkbookView,
): Outcome {
  const { home } = follow;
  const sheet = home && view.sheet(home.sheet);
  if (!home || !sheet) return conflict(line, 'deleted');
  const written = follow.now(line.written ?? '');
  const isAt = (rule: Rule) => rule.at.row === home.row && rule.at.column === home.column;
  const rule = sheet.rules.find(
    (each) =>
      each.kind === line.kind && isAt(each) && each.formulas.some((one) => saySame(written, one, home, view)),
  );
  if (!rule) return conflict(line, 'missing');
  const formulas = rule.formulas.map((one) => (saySame(written, one, home, view) ? formula : one));
  return { where: line.where, formula, edits: [{ kind: 'rule', sheet: sheet.name, rule, formulas }] };
}
