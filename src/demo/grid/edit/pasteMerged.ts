import { type Area, columnsOf, Refusal, rowsOf, type Sheet } from '../../workbook';

/** Cells that are pasted: which of them are merged, and whether they were cut. */
interface Pasted {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly isCut: boolean;
  readonly merged: readonly Area[];
}

/** @throws {Refusal} when pasting over an area would leave a part of merged cells that stay where they are */
export function checkUntorn(sheet: Sheet, target: Area, pasted: Pasted | undefined): void {
  const whole = sheet.merged.inside(target);
  const leaving = pasted?.isCut && pasted.sheet === sheet ? sheet.merged.inside(pasted.area) : [];
  const isTorn = sheet.merged.touching(target).some((held) => ![...whole, ...leaving].includes(held));
  if (isTorn) throw new Refusal('InvalidOperation', 'merged', 'A part of merged cells would be left');
}

/** Separates the cells that are pasted over, and those that leave their place. */
export function separate(sheet: Sheet, target: Area, pasted: Pasted | undefined): void {
  if (pasted?.isCut)
    for (const held of pasted.sheet.merged.inside(pasted.area)) pasted.sheet.merged.remove(held);
  for (const held of sheet.merged.inside(target)) sheet.merged.remove(held);
}

/** Merges cells as they were where they were copied, once in each of the copies that fill the target. */
export function mergeAgain(sheet: Sheet, target: Area, { area, merged }: Pasted): void {
  for (let row = target.top; row <= target.bottom; row += rowsOf(area))
    for (let column = target.left; column <= target.right; column += columnsOf(area)) {
      const [down, right] = [row - area.top, column - area.left];
      for (const each of merged)
        sheet.merged.add({
          area: {
            top: each.top + down,
            left: each.left + right,
            bottom: each.bottom + down,
            right: each.right + right,
          },
        });
    }
}
