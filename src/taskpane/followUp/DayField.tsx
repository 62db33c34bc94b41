import { Field, Input } from '@fluentui/react-components';
import { isoDate } from '../../functions/isoDate';
import { usePane } from '../shell/usePane';

interface Props {
  readonly label: string;
  /** YYYY-MM-DD, or what the browser has of a day that is not whole yet. */
  readonly day: string;
  readonly onChange: (day: string) => void;
}

export const isDay = (day: string): boolean => isoDate(day) !== undefined;

/** A day of the calendar, which must be given. */
export function DayField({ label, day, onChange }: Props) {
  const { say } = usePane();
  return (
    <Field
      label={label}
      validationState={isDay(day) ? 'none' : 'error'}
      validationMessage={isDay(day) ? null : say.followUp.dayNeeded}
    >
      <Input type="date" value={day} onChange={(_, { value }) => onChange(value)} />
    </Field>
  );
}
