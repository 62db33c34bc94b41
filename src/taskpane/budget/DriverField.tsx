import { Button, Field, Input, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { colon } from '../../text/colon';
import { figure, plainFigure } from '../shell/figures';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import type { DraftDriver } from './useBudgetDraft';

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 7.5em', gap: '8px', alignItems: 'center' },
  slider: { minWidth: 0, width: '100%', margin: 0, accentColor: tokens.colorBrandBackground },
  input: { minWidth: 0 },
  driver: { display: 'grid', marginBottom: '6px' },
  details: { '& > p + p': { marginTop: '4px' } },
  more: { fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly driver: DraftDriver;
  readonly onType: (text: string) => void;
  readonly onReset: () => void;
}

/** A driver of the budget: a slider over its usual range, a field for any figure, and why it matters. */
export function DriverField({ driver, onType, onReset }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const details = useId();
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const reset = (): void => {
    field.current?.focus();
    onReset();
  };
  const { label, unit, value, min, max, step } = driver;
  const [low, high] = [figure(min, language), figure(max, language)];
  const isUnusual = driver.problem === undefined && (value < min || value > max);
  return (
    <div className={styles.driver}>
      <Field
        label={saysUnit(label, unit) ? label : `${label} (${unit})`}
        validationState={driver.problem ? 'error' : isUnusual ? 'warning' : 'none'}
        validationMessage={driver.problem ?? (isUnusual ? say.budget.unusual(low, high) : null)}
      >
        {(props) => (
          <div className={styles.line}>
            <input
              type="range"
              className={styles.slider}
              aria-label={label}
              min={min}
              max={max}
              step={step}
              value={Math.min(max, Math.max(min, value))}
              aria-valuetext={`${figure(value, language)} ${unit}`.trimEnd()}
              onChange={({ target }) => onType(plainFigure(Number(target.value), language))}
            />
            <Input
              {...props}
              ref={(element: HTMLInputElement | null) => void (field.current = element)}
              className={styles.input}
              input={{ style: { minWidth: 0, textAlign: 'end' } }}
              inputMode="decimal"
              autoComplete="off"
              value={driver.typed}
              onChange={(_, { value: text }) => onType(text)}
            />
          </div>
        )}
      </Field>
      <div className={layout.row}>
        <Link
          as="button"
          className={mergeClasses(layout.link, styles.more)}
          aria-expanded={open}
          aria-controls={details}
          aria-label={`${say.budget.details}${colon[language]}${label}`}
          onClick={() => setOpen(!open)}
        >
          {say.budget.details}
        </Link>
        <span className={mergeClasses(layout.muted, styles.more)} aria-hidden="true">
          {`${low} – ${high}`}
        </span>
        {driver.isChanged && (
          <Button appearance="subtle" size="small" onClick={reset}>
            {say.budget.reset}
          </Button>
        )}
      </div>
      <div id={details} hidden={!open} className={styles.details}>
        <p className={layout.small}>{driver.explanation}</p>
        <p className={layout.small}>{say.budget.range(low, high, unit)}</p>
        <p className={layout.small}>{say.budget.source(driver.source)}</p>
      </div>
    </div>
  );
}

/** «Retrainings per year» needs no «runs a year» behind it. */
function saysUnit(label: string, unit: string): boolean {
  const said = label.toLowerCase();
  const unsaid = unit.toLowerCase().replace(/\ba (?=\w+$)/, 'per ');
  return said.includes(unsaid) || said.includes(unsaid.split(' ').slice(-2).join(' '));
}
