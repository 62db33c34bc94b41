/** Is this background, `#rrggbb` as Office tells it, a dark one? Null when Office tells none, as on the web. */
export function isDark(background: string | undefined): boolean | null {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(background ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const weigh = (hex: string, weight: number): number => parseInt(hex, 16) * weight;
  return weigh(red, 0.299) + weigh(green, 0.587) + weigh(blue, 0.114) < 128;
}
