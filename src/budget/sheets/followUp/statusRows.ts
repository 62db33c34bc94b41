import { type Draft, numberInput, textInput, yearMonths } from '../../draft';
import { type Cell, row, type Row, words } from '../../workbook';
import { calculated, choice, heading } from '../blocks';
import { forecastWeight } from './monthRows';

/** What the project manager fills in every month, and the thresholds of the colours. */
export function statusRows(draft: Draft): readonly Row[] {
  const { how } = draft.say.followUp;
  const { forecasts } = draft.say.choices;
  const months = { format: 'whole', min: 0, max: yearMonths(draft) } as const;
  const share = { format: 'share', max: 1 } as const;
  return [
    ...heading(how.heading),
    row(
      null,
      words(how.statusMonth),
      numberInput(draft, 'STATUS_MONTH', 0, months),
      calculated('status_date', 'IF(STATUS_MONTH=0,"–",EDATE(START_MONTH,STATUS_MONTH-1))', 'month'),
    ),
    row(null, words(how.method), choice(draft, 'FORECAST_METHOD', forecasts.cpi, 'forecasts')),
    row(null, words(how.plannedShare), optional(draft, 'PLANNED_SHARE'), words(how.optional, 'note')),
    row(null, words(how.doneShare), optional(draft, 'DONE_SHARE'), words(how.optional, 'note')),
    row(null, words(how.red), numberInput(draft, 'RED_BELOW', 0.9, { max: 10 })),
    row(null, words(how.green), numberInput(draft, 'GREEN_FROM', 1, { max: 10 })),
    row(null, words(how.early), numberInput(draft, 'EARLY_BELOW', 0.2, share)),
  ];
}

/** Blank means: work it out. */
function optional(draft: Draft, name: string): Cell {
  const cell = numberInput(draft, name, 0, { format: 'share', max: 1 });
  return { ...cell, value: draft.inputs[name] ?? '' };
}

/** When the baseline was frozen, by whom, and whether it was touched since. */
export function baselineRows(draft: Draft): readonly Row[] {
  const { baseline: own } = draft.say.followUp;
  const date: Cell = {
    ...optional(draft, 'BASELINE_DATE'),
    format: 'date',
    validation: { kind: 'date', message: draft.say.messages.date },
  };
  const { validation: _, ...control } = optional(draft, 'BASELINE_CONTROL');
  const isMoving = 'OR(BASELINE_DATE="",BASELINE_CONTROL="")';
  const isKept = 'ABS(BASELINE_CONTROL-baseline_control)<0.01';
  return [
    ...heading(own.heading),
    row(null, words(own.date), date),
    row(null, words(own.by), textInput(draft, 'BASELINE_BY', '')),
    row(null, words(own.version), textInput(draft, 'BASELINE_VERSION', '')),
    row(null, words(own.print), { ...control, format: 'cents' }),
    row(
      null,
      words(own.now),
      calculated(
        'baseline_control',
        'ROUND(SUMPRODUCT(followed_nths,followed_baselines)+SUMPRODUCT(year_numbers,frozen_totals),2)',
      ),
    ),
    row(null, words(own.state), {
      id: 'baseline_state',
      name: 'baseline_state',
      formula: `IF(${isMoving},"${own.moving}",IF(${isKept},"${own.frozen}","${own.changed}"))`,
      style: 'figureText',
      flag: { good: own.frozen, bad: own.moving, alarm: own.changed },
    }),
    row(null, words(own.howTo, 'note')),
  ];
}

/** Steps of the calculation, in sight so that they can be audited. */
export function helperRows(draft: Draft): readonly Row[] {
  const own = draft.say.followUp.helpers;
  return [
    ...heading(own.heading),
    row(
      null,
      words(own.costRate),
      calculated('cost_rate', 'IF(AND(whole_ac>0,whole_ev>0),whole_ac/whole_ev,1)', 'price'),
    ),
    row(null, words(own.weight), forecastWeight),
    row(null, words(own.unmappedBuild), calculated('unmapped_before_run', unmappedBeforeRun(draft))),
  ];
}

function unmappedBeforeRun({ say }: Draft): string {
  const isUnmapped = `(actual_counteds="${say.actuals.unmapped}")`;
  return `SUMPRODUCT(${isUnmapped}*(actual_months<START_R)*actual_toDates)`;
}
