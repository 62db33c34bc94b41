import { afterEach } from '@jest/globals';
import type { Workbook } from '../../src/demo/workbook';
import { projects } from '../../src/budget/projects';
import { referencePricesOf } from '../budget/samples';
import { type DemoOptions, type OpenDemo, openDemo } from './demo';
import { hostBundle } from './hostBundle';
import type { GivenOptions } from './hostEntry';

export type ProjectId = keyof typeof projects;

export const options = (project: ProjectId, change: Partial<GivenOptions> = {}): GivenOptions => ({
  project,
  language: 'fr',
  formulas: 'plain',
  currency: 'EUR',
  start: '2027-01',
  date: '2026-11-24',
  runMonths: 12,
  inputs: referencePricesOf(projects[project]),
  producer: 'MLCOST test',
  ...change,
});

const opened: OpenDemo[] = [];
afterEach(async () => {
  for (const demo of opened.splice(0)) await demo.close();
});

/** The demo with the Excel host in its add-in, until the test ends. */
export async function started(given: DemoOptions = {}): Promise<OpenDemo> {
  const demo = await withHost(given);
  opened.push(demo);
  return demo;
}

/** The same until somebody closes it. */
export async function withHost(given: DemoOptions = {}): Promise<OpenDemo> {
  const demo = await openDemo(given);
  await demo.addin.evaluate(await hostBundle());
  return demo;
}

export interface Outcome<Done = { readonly [key: string]: unknown }> {
  readonly done?: Done;
  readonly problem?: string;
  readonly subject?: string;
  readonly fault?: string;
}

export interface Inserted {
  readonly agrees: boolean | null;
  readonly sheets: readonly { readonly title: string }[];
  readonly id: string;
}

export const inserted = (demo: OpenDemo, given: GivenOptions): Promise<Outcome<Inserted>> =>
  demo.addin.evaluate(
    (to) =>
      mlcostHost.outcome(mlcostHost.host.insertBudget(mlcostHost.optionsOf(to))) as Promise<
        Outcome<Inserted>
      >,
    given,
  );

/** Calls a member of the Excel host inside the add-in. */
export const called = <Done = { readonly [key: string]: unknown }>(
  demo: OpenDemo,
  member: keyof typeof mlcostHost.host,
  ...given: readonly unknown[]
): Promise<Outcome<Done>> =>
  demo.addin.evaluate(
    ([name, values]) => {
      const work = (mlcostHost.host[name] as (...each: readonly unknown[]) => Promise<unknown>)(...values);
      return mlcostHost.outcome(work) as Promise<Outcome<Done>>;
    },
    [member, given] as const,
  );

/**
 * What a workbook holds, sheet by sheet: what was entered, number formats, fonts, fills, protection, names, tables,
 * rules. It runs in the page as well as here, hence uses nothing but its argument.
 */
export function contentsOf(workbook: Workbook, leftOut: readonly string[] = []) {
  const bare = (text: unknown) => String(text).replaceAll("'", '');
  return workbook.sheets
    .filter(({ name }) => !leftOut.includes(name))
    .map((sheet) => {
      const cells: Record<string, unknown> = {};
      for (const { row, column, content } of sheet.entries()) {
        if (content === '') continue; // the rows of a table in a file: a text of no length shows nothing
        const format = sheet.format(row, column);
        cells[`${row},${column}`] = [
          typeof content === 'object' && 'formula' in content ? content.formula : content,
          format.numberFormat,
          format.bold,
          format.italic,
          format.fontColor,
          format.fontSize,
          format.fillColor ?? null,
          format.wrapText,
          format.locked,
          format.horizontalAlignment,
        ];
      }
      const rules: Record<string, unknown> = {};
      for (const { state } of sheet.validations.items)
        for (const area of state.areas)
          for (let row = area.top; row <= area.bottom; row++)
            for (let column = area.left; column <= area.right; column++)
              rules[`${row},${column}`] = [
                bare(JSON.stringify(state.rule)),
                state.ignoreBlanks,
                state.errorAlert.message,
                state.prompt.message,
              ];
      return {
        title: sheet.name,
        cells,
        rules,
        conditions: sheet.conditionalFormats.items.map(({ state: { area, rule, format } }) => ({
          area,
          formula: rule.kind === 'formula' ? rule.formula : JSON.stringify(rule),
          colours: [format.fontColor ?? null, format.fillColor ?? null],
        })),
        names: sheet.names.items.map(({ state }) => `${state.name} ${bare(state.formula)}`).sort(),
        tables: sheet.tables.items.map(({ state }) => JSON.stringify([state.name, state.area])).sort(),
        frozen: [sheet.properties.frozenRows, sheet.properties.frozenColumns],
        tab: sheet.properties.tabColor,
        visibility: sheet.properties.visibility,
      };
    });
}

export type Contents = ReturnType<typeof contentsOf>;

/** The contents of the workbook on the page. */
export const contents = (demo: OpenDemo): Promise<Contents> =>
  demo.page.evaluate(
    (source) => (0, eval)(`(${source})`)(window.demo?.workbook) as Contents,
    contentsOf.toString(),
  );

declare const mlcostHost: typeof import('./hostEntry');
