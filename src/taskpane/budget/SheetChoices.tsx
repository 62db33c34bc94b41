import { Checkbox } from '@fluentui/react-components';
import { OPTIONAL_SHEETS, type OptionalSheet } from '../../budget/draft';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';

interface Props {
  readonly without: readonly OptionalSheet[];
  readonly onChange: (without: readonly OptionalSheet[]) => void;
}

/** Which of the sheets come along that no figure needs. */
export function SheetChoices({ without, onChange }: Props) {
  const { say } = usePane();
  const layout = useLayout();
  const own = say.budget;
  return (
    <fieldset className={layout.fieldset}>
      <legend>{own.sheets}</legend>
      {OPTIONAL_SHEETS.map((id) => (
        <Checkbox
          key={id}
          label={own.optionalSheets[id]}
          checked={!without.includes(id)}
          onChange={(_, { checked }) =>
            onChange(OPTIONAL_SHEETS.filter((each) => (each === id ? !checked : without.includes(each))))
          }
        />
      ))}
      <p className={`${layout.muted} ${layout.small}`}>{own.sheetsText}</p>
    </fieldset>
  );
}
