import { isSame } from '../../src/sharing/evaluate';
import type { CellValue } from '../../src/sharing/workbook';

/** Whether two results are the same, texts up to the last digits of the numbers in them: `2.005E+16 €` and `20050000000000001 €`. */
export function isAlike(one: CellValue, other: CellValue): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return isSame(one, other);
  const NUMBER = /-?\d+(?:\.\d+)?(?:E[+-]?\d+)?/g;
  const numbers = (text: string) => (text.match(NUMBER) ?? []).map(Number);
  const [ofOne, ofOther] = [numbers(one), numbers(other)];
  return (
    one.replaceAll(NUMBER, '0') === other.replaceAll(NUMBER, '0') &&
    ofOne.every((number, index) => isSame(number, ofOther[index] ?? null))
  );
}
