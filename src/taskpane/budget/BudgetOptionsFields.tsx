import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../shell/usePane';
import { SheetChoices } from './SheetChoices';
import { isMonth } from './budgetChoice';
import type { Options } from './useBudgetDraft';

const useStyles = makeStyles({ fields: { display: 'grid', gap: '12px', paddingTop: '12px' } });

interface Props {
  readonly options: Options;
  readonly onChange: (change: Partial<Options>) => void;
}

/** Language, currency, calendar and style of the sheets. */
export function BudgetOptionsFields({ options, onChange }: Props) {
  const { say } = usePane();
  const styles = useStyles();
  const own = say.budget;
  const [start, setStart] = useState(options.start);
  const choices = <Key extends string>(names: Readonly<Record<Key, string>>) =>
    Object.entries<string>(names).map(([id, name]) => (
      <option key={id} value={id}>
        {name}
      </option>
    ));
  return (
    <div className={styles.fields}>
      <Field label={own.language}>
        <Select
          value={options.language}
          onChange={(_, { value }) => onChange({ language: value as Options['language'] })}
        >
          {choices(own.languages)}
        </Select>
      </Field>
      <Field label={own.currency}>
        <Select
          value={options.currency}
          onChange={(_, { value }) => onChange({ currency: value as Options['currency'] })}
        >
          {choices(own.currencies)}
        </Select>
      </Field>
      <Field
        label={own.start}
        validationState={isMonth(start) ? 'none' : 'error'}
        validationMessage={isMonth(start) ? null : own.startProblem}
      >
        <Input
          type="month"
          value={start}
          onChange={(_, { value }) => {
            setStart(value);
            if (isMonth(value)) onChange({ start: value });
          }}
        />
      </Field>
      <Field label={own.runMonths}>
        <Select
          value={String(options.runMonths)}
          onChange={(_, { value }) => onChange({ runMonths: Number(value) })}
        >
          {[12, 24, 36, 48, 60].map((months) => (
            <option key={months} value={months}>
              {months}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={own.formulas} hint={own.styleNotes[options.formulas]}>
        <Select
          value={options.formulas}
          onChange={(_, { value }) => onChange({ formulas: value as Options['formulas'] })}
        >
          {choices(own.styles)}
        </Select>
      </Field>
      <SheetChoices without={options.without ?? []} onChange={(without) => onChange({ without })} />
    </div>
  );
}
