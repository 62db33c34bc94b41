import { type Area, intersection } from './area';

/** What is left of areas when one is taken out: up to four areas for each. */
export function subtract(areas: readonly Area[], hole: Area): readonly Area[] {
  return areas.flatMap((area) => {
    const common = intersection(area, hole);
    if (!common) return [area];
    const { top, left, bottom, right } = area;
    const parts: Area[] = [
      { top, left, bottom: common.top - 1, right },
      { top: common.bottom + 1, left, bottom, right },
      { top: common.top, left, bottom: common.bottom, right: common.left - 1 },
      { top: common.top, left: common.right + 1, bottom: common.bottom, right },
    ];
    return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
  });
}
