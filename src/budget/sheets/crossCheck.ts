import { priceRecord } from '../../catalog/priceBook';
import { sources } from '../../catalog/sources';
import { type Draft, numberInput, textInput } from '../draft';
import { PHASES } from '../project';
import { sourceText } from '../sourceText';
import { empty } from './blocks';
import { blankRow, type Cell, row, type Row, words } from '../workbook';

const METHODS = ['shares', 'reference'] as const;
/** A reason runs over so many columns. */
const REASON_COLUMNS = 6;
/** Place of development among the shares of PHASES, whose order is that of our phases. */
const DEVELOPMENT = 3;
const typical = (place: number) => `INDEX(MLCOST.PHASES(1),${place})`;

/** The total made again from the top and from a reference class: a gap above the limit asks for a reason. */
export function crossCheckRows(draft: Draft): readonly Row[] {
  const own = draft.say.scenarios.crossCheck;
  return [
    blankRow,
    row(words(own.heading, 'heading')),
    row(
      words(own.uplift),
      numberInput(draft, 'UPLIFT_CLASS', priceRecord('UPLIFT_OUTSOURCE').value, {
        format: 'fraction',
        max: 10,
      }),
      words(sourceText(priceRecord('UPLIFT_OUTSOURCE').source, draft.language), 'note'),
    ),
    row(
      words(own.mitigated),
      numberInput(draft, 'UPLIFT_MITIGATED', 0.6, { format: 'fraction', max: 1 }),
      words(sourceText(sources.assumption, draft.language), 'note'),
    ),
    row(words(own.limit), numberInput(draft, 'GAP_LIMIT', 0.25, { format: 'fraction', max: 10 })),
    row(
      ...[own.method, own.totalBy, own.gap, own.verdict, own.reason].map((title) => words(title, 'header')),
      ...empty('header', REASON_COLUMNS - 1),
    ),
    row(words(own.bottomUp), money('cross_bottomUp', 'SUM(all_likely)')),
    methodRow(draft, 'shares', `M_total_likely/${typical(DEVELOPMENT)}`),
    methodRow(draft, 'reference', 'MLCOST.UPLIFT(cross_bottomUp,UPLIFT_CLASS,UPLIFT_MITIGATED)'),
    row(words(own.overall), {
      id: 'cross_check',
      name: 'cross_check_verdict',
      formula: `IF(AND(${METHODS.map((id) => `cross_${id}_verdict="${own.ok}"`).join(',')}),"${own.ok}","${own.ask}")`,
      style: 'check',
      flag: { good: own.ok, bad: own.ask },
    }),
    blankRow,
    row(...[own.phase, own.here, own.typical, own.typicalAmount].map((title) => words(title, 'header'))),
    ...PHASES.map((phase, index) =>
      row(
        words(draft.say.phases[phase].name),
        money(`cross_here_${phase}`, `${phase}_total_likely`),
        { id: `cross_typical_${phase}`, formula: typical(index + 1), style: 'calculated', format: 'share' },
        money(`cross_amount_${phase}`, `cross_bottomUp*cross_typical_${phase}`),
      ),
    ),
  ];
}

const money = (id: string, formula: string): Cell => ({ id, formula, style: 'calculated', format: 'money' });

function methodRow(draft: Draft, id: (typeof METHODS)[number], formula: string): Row {
  const own = draft.say.scenarios.crossCheck;
  const reason = id === 'shares' ? (own.reasons[draft.project.id] ?? '') : '';
  const [total, gap] = [`cross_${id}`, `cross_${id}_gap`];
  const name = `REASON_${id.toUpperCase()}`;
  return row(
    words(own[id]),
    money(total, formula),
    {
      id: gap,
      formula: `IF(cross_bottomUp=0,0,${total}/cross_bottomUp-1)`,
      style: 'calculated',
      format: 'share',
    },
    {
      id: `${total}_verdict`,
      formula: `IF(ABS(${gap})<=GAP_LIMIT,"${own.ok}",IF(${name}="","${own.ask}","${own.ok}"))`,
      style: 'check',
      flag: { good: own.ok, bad: own.ask },
    },
    textInput(draft, name, reason),
    ...empty('inputText', REASON_COLUMNS - 1),
  );
}
