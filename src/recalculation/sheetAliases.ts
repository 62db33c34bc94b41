import type { Token } from '@borgar/fx';
import type { Engine, Place } from '../engine';
import { isA1 } from '../sharing/a1';
import { textOf } from '../sharing/tokens';
import type { WorkbookContent } from '../sharing/workbook';

/** The sheets of a workbook under names of letters and digits: IronCalc loses the quotes around some others. */
export class SheetAliases {
  private readonly aliases = new Map<string, string>();

  constructor(
    { sheets }: WorkbookContent,
    private readonly engine: Engine,
  ) {
    for (const { name } of sheets) this.add(name);
  }

  add(name: string): void {
    const alias = `Sheet${this.aliases.size + 1}`;
    this.aliases.set(name.toLowerCase(), alias);
    this.engine.addSheet(alias);
  }

  place({ sheet, row, column }: Place): Place {
    return { sheet: this.aliases.get(sheet.toLowerCase()) ?? sheet, row, column };
  }

  /** A formula whose references name their sheets, with the names that the engine knows. */
  formula(tokens: readonly Token[]): string {
    return textOf(tokens.map((token) => (isA1(token) ? { value: this.reference(token.value) } : token)));
  }

  private reference(reference: string): string {
    const at = reference.lastIndexOf('!');
    const written = reference.slice(0, at);
    const sheet = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
    const alias = this.aliases.get(sheet.toLowerCase());
    return at < 0 || alias === undefined ? reference : `${alias}${reference.slice(at)}`;
  }
}
