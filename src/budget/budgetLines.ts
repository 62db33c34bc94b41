import type { Draft } from './draft';
import { type Line, LINES, OTHER_LINE, type PhaseId, PHASES } from './project';

/** A cost line of the workbook: one of the project's, or the free line at the end of a phase. */
export interface BudgetLine {
  readonly id: string;
  readonly phase: PhaseId;
  /** What people call the line by: «E1», and «E9» for the free line. */
  readonly code: string;
  readonly account: number;
  readonly line?: Line;
}

export const otherLine = (phase: PhaseId): BudgetLine => ({
  id: `${phase}_other`,
  phase,
  code: `${phase}9`,
  account: OTHER_LINE[phase].account,
});

/** Every cost line in the order of the sheets. */
export function budgetLines({ project }: Draft): readonly BudgetLine[] {
  return PHASES.flatMap((phase) => [
    ...project.lines
      .filter(({ id }) => id.startsWith(phase))
      .map((line): BudgetLine => ({
        id: line.id,
        phase,
        code: line.id,
        account: line.account ?? LINES[line.id].account,
        line,
      })),
    otherLine(phase),
  ]);
}
