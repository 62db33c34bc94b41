import { Button, Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { BudgetInWorkbook } from '../../hosts/excel/excelHost';
import { BackButton } from '../shell/BackButton';
import { useLayout } from '../shell/layout';
import { problemText } from '../shell/problemText';
import { StepTitle } from '../shell/StepTitle';
import { usePane } from '../shell/usePane';
import { BudgetFileField } from './BudgetFileField';
import { type Comparable, comparableText, compared, inOrder, ofWorkbook, type Pair } from './comparable';
import { ComparisonResult } from './ComparisonResult';

interface Props {
  /** Those of the workbook, as its cells have them now. */
  readonly budgets: readonly BudgetInWorkbook[];
  /** Id of the one to begin with. */
  readonly first?: string;
  readonly onBack: () => void;
}

/** Two budgets of the workbook or of files: what differs, and why. */
export function CompareBudgets({ budgets, first, onBack }: Props) {
  const { say, host } = usePane();
  const layout = useLayout();
  const own = say.compare;
  const [files, setFiles] = useState<readonly Comparable[]>([]);
  const [chosen, setChosen] = useState<{ readonly before?: string; readonly after?: string }>({});
  const all = useMemo(() => [...budgets.map(ofWorkbook), ...files], [budgets, files]);
  const pair = useMemo(() => pairOf(all, chosen, first), [all, chosen, first]);
  const read = (found: readonly Comparable[]): void => {
    const keys = new Set(found.map(({ key }) => key));
    const others = files.filter(({ key }) => !keys.has(key));
    setFiles([...others, ...found]);
    const [one] = found;
    const partner = all.find(({ key }) => key === first) ?? pair?.after ?? all[0];
    if (!one || !partner) return;
    const { before, after } = inOrder(one, partner);
    setChosen({ before: before.key, after: after.key });
  };
  const pick = (side: 'before' | 'after', key: string): void =>
    setChosen({ ...(pair && { before: pair.before.key, after: pair.after.key }), [side]: key });
  return (
    <div className={layout.view}>
      <BackButton text={say.budget.back} onClick={onBack} />
      <StepTitle>{own.title}</StepTitle>
      <p className={layout.text}>{own.text}</p>
      {host ? <BudgetFileField host={host} onRead={read} /> : <p className={layout.box}>{own.outside}</p>}
      {pair ? (
        <>
          {(['before', 'after'] as const).map((side) => (
            <Field key={side} label={own[side]}>
              <Select value={pair[side].key} onChange={(_, { value }) => pick(side, value)}>
                {all.map((each) => (
                  <option key={each.key} value={each.key}>
                    {comparableText(each, say)}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
          <div>
            <Button
              size="small"
              onClick={() => setChosen({ before: pair.after.key, after: pair.before.key })}
            >
              {own.swap}
            </Button>
          </div>
          <Outcome pair={pair} />
        </>
      ) : (
        host && <p className={layout.muted}>{all.length === 0 ? own.none : own.onlyOne}</p>
      )}
    </div>
  );
}

function Outcome({ pair }: { readonly pair: Pair }) {
  const { language, say } = usePane();
  const layout = useLayout();
  const outcome = useMemo(() => {
    try {
      return compared(pair, say);
    } catch (error) {
      return problemText(error, language);
    }
  }, [pair, say, language]);
  return typeof outcome === 'string' ? (
    <p role="alert" className={layout.box}>
      {outcome}
    </p>
  ) : (
    <ComparisonResult pair={pair} comparison={outcome} />
  );
}

/** The two that were chosen; at first the one that was asked for, and the nearest other. */
function pairOf(
  all: readonly Comparable[],
  { before, after }: { readonly before?: string; readonly after?: string },
  first: string | undefined,
): Pair | undefined {
  const find = (wanted: string | undefined) => all.find(({ key }) => key === wanted);
  const [one, other] = [find(before), find(after)];
  if (one && other) return { before: one, after: other };
  const start = find(first) ?? all.at(-1);
  const partner = all.find((each) => each !== start);
  return start && partner && inOrder(start, partner);
}
