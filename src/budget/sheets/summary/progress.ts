import type { Draft } from '../../draft';
import { type Cell, type Format, row, type Row, words } from '../../workbook';
import { headers } from './grid';

const SCOPES = ['build', 'run', 'whole'] as const;
const isFrozen = 'BASELINE_DATE<>""';

/** Budget, spent and forecast at completion, once there is a baseline to compare with. */
export function progressRows({ say }: Draft): readonly Row[] {
  const { progress: own } = say.sponsor;
  const { evm } = say.followUp;
  const line = (label: string, id: string, format: Format = 'money'): Row =>
    row(
      words(label),
      ...SCOPES.map((scope): Cell => ({
        id: `summary_${scope}_${id}`,
        formula: `IF(${isFrozen},${scope}_${id},"–")`,
        style: 'ratio',
        format,
      })),
    );
  return [
    { ...row(words(own.heading, 'heading')), startsPage: true },
    headers(own.measure, evm.build, evm.run, evm.whole),
    line(own.baseline, 'bac'),
    line(own.spent, 'ac'),
    line(own.completion, 'eac1'),
    line(evm.cpi, 'cpi', 'price'),
    line(evm.spi, 'spi', 'price'),
    row(
      words(own.status, 'figureText'),
      ...SCOPES.map((scope): Cell => ({
        id: `summary_${scope}_status`,
        formula: `IF(${isFrozen},${scope}_status,"–")`,
        style: 'check',
        flag: {
          good: say.followUp.statuses.green,
          bad: say.followUp.statuses.amber,
          alarm: say.followUp.statuses.red,
        },
      })),
    ),
    row({
      id: 'progress_sentence',
      formula: `IF(${isFrozen},IF(STATUS_MONTH=0,"${own.notBegun}","${own.month}"&STATUS_MONTH&"${own.baselineIs}"&baseline_state),"${own.noBaseline}")`,
      style: 'note',
    }),
  ];
}
