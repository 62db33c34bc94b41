import { realpathSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { calcPrice, type TieredPrices } from '@pydantic/genai-prices';
import { format, resolveConfig } from 'prettier';
import { languageModelIds } from '../catalog/languageModelIds';
import { tokenPriceRecords, type TokenPriceRow } from '../catalog/languageModels';
import { flaggedDay, oldPriceLines } from './oldPrices';

const tableFile = fileURLToPath(new URL('../catalog/languageModels.ts', import.meta.url));
const tableStart = 'export const tokenPrices = [';
const tableEnd = '] as const satisfies readonly TokenPriceRow[];';

const help = `Compares the token prices of the price book with the installed @pydantic/genai-prices, and lists the prices
of the book that are older than 12 months.

  npm run prices                      shows what changed
  npm run prices -- --write           adds the new prices to the table; the superseded ones stay
  npm run prices -- --date 2027-01-01 shows what will be in force on that date`;

/** A price read on a date: its long-prompt price is known where the model has one. */
type Quote = { readonly base: number; readonly long: number | undefined };

/** One model whose row no longer says what genai-prices says. */
interface PriceChange {
  readonly from: TokenPriceRow;
  readonly to: TokenPriceRow;
}

function quote(price: number | TieredPrices | undefined): Quote | undefined {
  if (price === undefined) return undefined;
  if (typeof price === 'number') return { base: price, long: undefined };
  return { base: price.base, long: Math.max(price.base, ...price.tiers.map((tier) => tier.price)) };
}

/** The row that genai-prices would give for a model on a date; undefined when it no longer knows the model. */
export function quotedRow(current: TokenPriceRow, asOf: string, version: string): TokenPriceRow | undefined {
  const [model, , , , , currentOutput] = current;
  const id = Object.entries(languageModelIds).find(([key]) => key === model)?.[1];
  if (!id) throw new Error(`${model} has no entry in src/catalog/languageModelIds.ts`);
  const timestamp = new Date(`${asOf}T12:00:00Z`);
  const found = calcPrice({ input_tokens: 1, output_tokens: 1 }, id[1], { providerId: id[0], timestamp });
  const input = quote(found?.model_price['input_mtok']);
  if (found?.model.id !== id[1] || input === undefined) return undefined;
  if (currentOutput === null) return [model, asOf, version, input.base, null, null];
  const cached = quote(found.model_price['cache_read_mtok']);
  const output = quote(found.model_price['output_mtok']);
  if (output === undefined) return undefined;
  const row = [model, asOf, version, input.base, cached?.base ?? null, output.base] as const;
  if (input.long === undefined || output.long === undefined) return row;
  return [...row, input.long, cached?.long ?? null, output.long];
}

/** The rows of the table in the text of languageModels.ts. */
export function tableRows(text: string): readonly TokenPriceRow[] {
  const [, rest] = text.split(tableStart);
  const [table, ...after] = rest?.split(tableEnd) ?? [];
  if (table === undefined || after.length !== 1) throw new Error('the table of token prices was not found');
  return JSON.parse(`[${table.replaceAll("'", '"').replace(/,(\s*(?:\]|$))/g, '$1')}]`) as TokenPriceRow[];
}

/** The same text with other rows in its table, laid out by prettier. */
export async function withTableRows(text: string, rows: readonly TokenPriceRow[]): Promise<string> {
  const [before = '', rest = ''] = text.split(tableStart);
  const [, after = ''] = rest.split(tableEnd);
  const table = rows.map((row) => `${JSON.stringify(row)},`).join('\n');
  const config = await resolveConfig(tableFile);
  return format(`${before}${tableStart}\n${table}\n${tableEnd}${after}`, { ...config, parser: 'typescript' });
}

/** The row of each model that counts on a date. */
function rowsInForce(rows: readonly TokenPriceRow[], date: string): readonly TokenPriceRow[] {
  const inForce = new Map<string, TokenPriceRow>();
  for (const row of rows) {
    if (row[1] <= date && row[1] > (inForce.get(row[0])?.[1] ?? '')) inForce.set(row[0], row);
  }
  return [...inForce.values()];
}

const pricesOf = (row: TokenPriceRow): string => JSON.stringify(row.slice(3));

/** New rows stand above the ones they supersede; a row of the same day is replaced. */
function withChanges(
  rows: readonly TokenPriceRow[],
  changes: readonly PriceChange[],
): readonly TokenPriceRow[] {
  return rows.flatMap((row) => {
    const change = changes.find(({ from }) => from === row);
    if (!change) return [row];
    return change.to[1] === row[1] ? [change.to] : [change.to, row];
  });
}

/** One line per price that moved: key, old and new value, old and new date; an old date that is too old is flagged. */
function changeLines({ from, to }: PriceChange): readonly string[] {
  const before = new Map(tokenPriceRecords(from).map((record) => [record.key, record]));
  const after = new Map(tokenPriceRecords(to).map((record) => [record.key, record]));
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const shown = (key: string, records: typeof before) => {
    const record = records.get(key);
    if (!record) return 'none';
    return record.high === undefined ? `${record.value}` : `${record.value} (long prompts ${record.high})`;
  };
  return keys
    .filter((key) => shown(key, before) !== shown(key, after))
    .map(
      (key) =>
        `${key}: ${shown(key, before)} -> ${shown(key, after)} (${flaggedDay(from[1], to[1])} -> ${to[1]})`,
    );
}

async function installedVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@pydantic/genai-prices');
  const manifest = JSON.parse(await readFile(new URL('../package.json', pathToFileURL(entry)), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

/** Shows what changed and, when asked to write, adds it to the table of the file. */
export async function refreshPrices(
  { file = tableFile, date, write = false }: { file?: string; date: string; write?: boolean },
  print: (line: string) => void,
): Promise<void> {
  const text = await readFile(file, 'utf8');
  const version = await installedVersion();
  const rows = tableRows(text);
  const changes: PriceChange[] = [];
  for (const from of rowsInForce(rows, date)) {
    const to = quotedRow(from, date, version);
    if (to === undefined)
      print(
        `${from[0]}: genai-prices ${version} has no price for it, the one of ${flaggedDay(from[1], date)} stays`,
      );
    else if (pricesOf(to) !== pricesOf(from)) changes.push({ from, to });
  }
  if (changes.length === 0) {
    print(`Nothing changed: the prices agree with genai-prices ${version} for ${date}.`);
    return;
  }
  changes.flatMap(changeLines).forEach(print);
  if (!write) {
    print(`${changes.length} model(s) changed; run again with --write to add the new prices.`);
    return;
  }
  await writeFile(file, await withTableRows(text, withChanges(rows, changes)));
  print(`${changes.length} model(s) written; a key that is new needs a label in both languages.`);
}

async function main(): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const { values } = parseArgs({
    options: {
      write: { type: 'boolean', default: false },
      date: { type: 'string', default: today },
      file: { type: 'string', default: tableFile },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(help);
  else if (!/^\d{4}-\d{2}-\d{2}$/.test(values.date) || Number.isNaN(Date.parse(values.date)))
    throw new Error(`date must be a day as YYYY-MM-DD, got ${values.date}`);
  else if (values.write && values.date > today)
    throw new Error('a price of the future can be shown, not written');
  else {
    await refreshPrices(values, (line) => console.log(line));
    console.log(['', ...oldPriceLines(values.date)].join('\n'));
  }
}

const started = process.argv[1];
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) await main();
