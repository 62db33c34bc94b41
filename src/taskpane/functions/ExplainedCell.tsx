import { Link } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Matrix } from '../../formula/nativeFunctions';
import type { Language } from '../../text/language';
import { figure } from '../shell/figures';
import { BackButton } from '../shell/BackButton';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import { shownFormula } from './functionCall';
import type { CellToExplain } from './useExplanation';

interface Props {
  readonly cell: CellToExplain;
  readonly onBack: () => void;
}

/** A cell without a function of ours: what it shows, its formula, and the cells the formula starts from. */
export function ExplainedCell({ cell: { selection, formula }, onBack }: Props) {
  const { language, say, host } = usePane();
  const layout = useLayout();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [selection]);
  const isEmpty = selection.text === '' && !formula;
  return (
    <div className={layout.section}>
      <BackButton text={say.functions.back} onClick={onBack} />
      <h2 ref={heading} tabIndex={-1} className={layout.title}>
        {say.functions.explained(selection.address)}
      </h2>
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

const MOST = 12;

function shownValues(values: Matrix, language: Language): string {
  const cells = values.flat();
  const shown = cells
    .slice(0, MOST)
    .map((value) => (typeof value === 'number' ? figure(value, language) : String(value)));
  return cells.length > MOST ? `${shown.join('; ')}…` : shown.join('; ');
}
