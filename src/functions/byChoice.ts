import type { Known } from './costFunction';

/** The template of the chosen case where the choice is known, else one that lets the sheet choose. */
export function byChoice<Choice extends string>(
  known: Known,
  parameter: string,
  cases: Readonly<Record<Choice, string>>,
): string {
  const literal = known.literal(parameter);
  const entries = Object.entries<string>(cases);
  const chosen = entries.find(([choice]) => choice.toLowerCase() === String(literal).toLowerCase());
  if (chosen) return chosen[1];
  return entries
    .slice(0, -1)
    .reduceRight(
      (otherwise, [choice, template]) => `IF(${parameter}="${choice}",${template},${otherwise})`,
      entries.at(-1)?.[1] ?? '',
    );
}
