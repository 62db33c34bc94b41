/** Sizes of a workbook are in points, those of the screen in pixels. */
export const pixels = (points: number): number => Math.round((points * 4) / 3);
export const points = (size: number): number => (size * 3) / 4;
