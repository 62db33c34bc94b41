import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';

export type Read = number | string | boolean | { readonly error: string } | null;

/** Every cell of a file by sheet and address, formulas by their stored result. */
export async function readCells(xlsx: Uint8Array): Promise<ReadonlyMap<string, ReadonlyMap<string, Read>>> {
  installChartSupport();
  const file = new Workbook();
  await file.xlsx.load(xlsx);
  const sheets = new Map<string, ReadonlyMap<string, Read>>();
  file.eachSheet((sheet) => {
    const cells = new Map<string, Read>();
    sheet.eachRow((row) => row.eachCell((cell) => cells.set(cell.address, valueOf(cell.value))));
    sheets.set(sheet.name, cells);
  });
  return sheets;
}

const DAY_MS = 86_400_000;
const ORIGIN_MS = Date.UTC(1899, 11, 30);

function valueOf(value: unknown): Read {
  if (value instanceof Date) return (value.getTime() - ORIGIN_MS) / DAY_MS;
  if (typeof value !== 'object' || value === null) return (value ?? null) as Read;
  if ('error' in value) return { error: String(value.error) };
  if ('richText' in value) return (value.richText as { text: string }[]).map(({ text }) => text).join('');
  return 'formula' in value || 'sharedFormula' in value
    ? valueOf((value as { result?: unknown }).result)
    : null;
}
