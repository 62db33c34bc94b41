import { Link } from '@fluentui/react-components';
import { BackButton } from '../shell/BackButton';
import { useLayout } from '../shell/layout';
import { StepTitle } from '../shell/StepTitle';
import { usePane } from '../shell/usePane';
import { shownFormula } from './functionCall';
import { shownValues } from './shownValue';
import type { CellToExplain } from './useExplanation';

interface Props {
  readonly cell: CellToExplain;
  readonly onBack: () => void;
}

/** A cell without a function of ours: what it shows, its formula, and the cells the formula starts from. */
export function ExplainedCell({ cell: { selection, formula }, onBack }: Props) {
  const { language, say, host } = usePane();
  const layout = useLayout();
  const isEmpty = selection.text === '' && !formula;
  return (
    <div className={layout.section}>
      <BackButton text={say.functions.back} onClick={onBack} />
      <StepTitle isAnswer>{say.functions.explained(selection.address)}</StepTitle>
      <p className={layout.text}>
        {isEmpty ? say.functions.emptyCell : formula ? say.functions.noFunction : say.functions.noFormula}
      </p>
      {!isEmpty && (
        <dl className={layout.facts}>
          <div>
            <dt className={layout.muted}>{say.functions.explainedValue}</dt>
            <dd className={layout.text}>{selection.text}</dd>
          </div>
          {formula && (
            <div>
              <dt className={layout.muted}>{say.functions.explainedFormula}</dt>
              <dd className={layout.code}>{shownFormula(`=${formula.formula}`, language)}</dd>
            </div>
          )}
          {[...(formula?.references ?? [])].map(([reference, values]) => (
            <div key={reference}>
              <dt>
                <Link
                  as="button"
                  className={layout.link}
                  onClick={() => void host?.goTo(reference).catch(() => undefined)}
                >
                  {reference}
                </Link>
              </dt>
              <dd className={layout.text}>{shownValues(values, language)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
