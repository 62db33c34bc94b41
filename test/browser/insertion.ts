import { gunzipSync } from 'node:zlib';
import { afterEach } from '@jest/globals';
import type { Workbook } from '../../src/demo/workbook';
import { everyProject } from '../../src/budget/projects';
import { referencePricesOf } from '../budget/samples';
import { type DemoOptions, type OpenDemo, openDemo } from './demo';
import { hostBundle } from './hostBundle';
import type { GivenOptions } from './hostEntry';

export type ProjectId = keyof typeof everyProject;

export const options = (project: ProjectId, change: Partial<GivenOptions> = {}): GivenOptions => ({
  project,
  language: 'fr',
  formulas: 'plain',
  currency: 'EUR',
  start: '2027-01',
  date: '2026-11-24',
  runMonths: 12,
  inputs: referencePricesOf(everyProject[project]),
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
 * What a workbook holds, sheet by sheet: what was entered, formats, lines, sizes, protection, names, tables, rules, paper.
 * It runs in the page as well as here, hence uses nothing but its argument.
 */
export function contentsOf(workbook: Workbook, leftOut: readonly string[] = []) {
  const bare = (text: unknown) => String(text).replaceAll("'", '');
  return workbook.sheets
    .filter(({ name }) => !leftOut.includes(name))
    .map((sheet) => {
      const cells: Record<string, unknown> = {};
      const blanks: Record<string, unknown> = {};
      const lines: Record<string, unknown> = {};
      for (const { row, column, content } of sheet.entries()) {
        if (content === '') continue; // the rows of a table in a file: a text of no length shows nothing
        const { borderTop, borderBottom, ...format } = sheet.format(row, column);
        const entered = typeof content === 'object' && 'formula' in content ? content.formula : content;
        cells[`${row},${column}`] = { entered, ...format };
      }
      for (const { row, column } of sheet.formats.formattedCells()) {
        const { fillColor, locked, borderTop, borderBottom } = sheet.format(row, column);
        // a blank cell shows nothing else, and neighbours share the line between them
        if (fillColor || !locked) blanks[`${row},${column}`] = { fillColor, locked };
        const below = borderBottom ?? sheet.format(row + 1, column).borderTop;
        if (below) lines[`${row + 1},${column}`] = below;
        if (borderTop) lines[`${row},${column}`] ??= borderTop;
      }
      const rules: Record<string, unknown> = {};
      for (const { state } of sheet.validations.items)
        for (const area of state.areas)
          for (let row = area.top; row <= area.bottom; row++)
            for (let column = area.left; column <= area.right; column++)
              rules[`${row},${column}`] = [
                bare(JSON.stringify(state.rule)),
                state.ignoreBlanks,
                state.errorAlert,
                state.prompt,
              ];
      const used = sheet.usedArea(true) ?? { bottom: 0, right: 0 };
      return {
        title: sheet.name,
        cells,
        blanks,
        lines,
        rules,
        conditions: sheet.conditionalFormats.items.map(({ state: { area, rule, format } }) => ({
          area,
          formula: rule.kind === 'formula' ? rule.formula : JSON.stringify(rule),
          format: JSON.stringify([format.fontColor ?? null, format.fillColor ?? null, format.bold ?? false]),
        })),
        names: sheet.names.items.map(({ state }) => `${state.name} ${bare(state.formula)}`).sort(),
        tables: sheet.tables.items.map(({ state }) => state),
        widths: Array.from({ length: used.right + 1 }, (_, column) => [
          sheet.columns.size(column),
          sheet.columns.isHidden(column),
          sheet.columns.outlineLevel(column),
        ]),
        heights: Array.from({ length: used.bottom + 1 }, (_, row) => [
          sheet.rows.size(row),
          sheet.rows.isHidden(row),
          sheet.rows.outlineLevel(row),
        ]),
        charts: sheet.charts.items.map(({ state: { category, value, ...chart } }) => ({
          type: chart.type,
          title: chart.title,
          legend: chart.legend,
          place: [chart.left, chart.top, chart.width, chart.height].map(Math.round),
          axes: [
            category.reversePlotOrder,
            category.position ?? null,
            value.majorGridlines,
            value.numberFormat,
          ],
          series: chart.series.map(({ state }) => ({
            name: state.name,
            cells: [state.values, state.categories].map(
              (cells) => cells && [workbook.sheet(cells.sheetId)?.name, cells.area],
            ),
            drawn: [state.color, state.gapWidth, state.overlap],
          })),
        })),
        properties: { ...sheet.properties },
        protection: sheet.protection ?? null,
        page: Object.entries(sheet.page.state).map(([name, value]) =>
          // inches in a file, points here
          typeof value === 'number' ? [name, Math.round(value * 100) / 100] : [name, value],
        ),
      };
    });
}

export type Contents = ReturnType<typeof contentsOf>;

/** The contents of the workbook on the page, from which ten megabytes of text come compressed. */
export async function contents(demo: OpenDemo): Promise<Contents> {
  const packed = await demo.page.evaluate(async (source) => {
    const held = JSON.stringify((0, eval)(`(${source})`)(window.demo?.workbook));
    const stream = new Blob([held]).stream().pipeThrough(new CompressionStream('gzip'));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, contentsOf.toString());
  return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString()) as Contents;
}

declare const mlcostHost: typeof import('./hostEntry');
