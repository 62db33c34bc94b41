import { type Area, cellCount } from './area';
import { Refusal } from './refusal';
import type { Sheet } from './sheet';

/** What may be done on a protected sheet besides editing cells that are not locked. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

export const NOTHING_ALLOWED: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export interface Protection {
  readonly options: ProtectionOptions;
  readonly password: string | undefined;
}

const MOST_CHECKED = 100_000;

/** @throws {Refusal} when the sheet is protected and a cell of the area locked */
export function checkUnlocked(sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  if (cellCount(area) > MOST_CHECKED) throw refused();
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (sheet.format(row, column).locked) throw refused();
}

/** @throws {Refusal} when the sheet is protected and does not allow it */
export function checkAllowed(sheet: Sheet, option: Exclude<keyof ProtectionOptions, 'selectionMode'>): void {
  if (sheet.protection && !sheet.protection.options[option]) throw refused();
}

const refused = () => new Refusal('AccessDenied', 'protected', 'The sheet is protected');
