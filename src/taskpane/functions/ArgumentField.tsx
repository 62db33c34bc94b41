import { Button, Field, Input, Select } from '@fluentui/react-components';
import { priceKeys } from '../../catalog/priceBook';
import type { Matrix } from '../../formula/nativeFunctions';
import { parameterName } from '../../functions/cellError';
import { choiceTexts } from '../../functions/functionTexts';
import type { Parameter } from '../../functions/parameters';
import { colon } from '../../text/colon';
import type { Language } from '../../text/language';
import { usePane } from '../shell/usePane';
import type { PaneWords } from '../shell/words';
import { PickIcon } from '../shell/icons';
import { leftOutValue, listHint } from './argumentHint';
import { shownValues } from './shownValue';

interface Props {
  readonly id: string;
  readonly parameter: Parameter;
  readonly description: string;
  readonly typed: string;
  readonly problem: string | undefined;
  /** What the cells hold that are its value. */
  readonly cells: Matrix | undefined;
  readonly onChange: (typed: string) => void;
  /** Takes the selected cells; absent where there is no Excel. */
  readonly onPick: (() => void) | undefined;
}

/** One argument: its name, what it means with its unit, and a field for a figure, a choice or cells. */
export function ArgumentField({
  id,
  parameter,
  description,
  typed,
  problem,
  cells,
  onChange,
  onPick,
}: Props) {
  const { language, say } = usePane();
  const name = parameterName(id, language);
  const hints = [
    cells && `= ${shownValues(cells, language)}`,
    description,
    listHint(parameter, say.functions),
  ];
  const options = optionsOf(id, parameter, language, say.functions);
  return (
    <Field
      label={name}
      required={!parameter.optional}
      hint={hints.filter((part) => part).join(' · ')}
      validationState={problem === undefined ? 'none' : 'error'}
      validationMessage={problem ?? null}
    >
      {options ? (
        <Select value={typed} onChange={(_, { value }) => onChange(value)}>
          <option value="">{say.functions.none}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          value={typed}
          onChange={(_, { value }) => onChange(value)}
          {...(parameter.kind === 'text' && { list: 'price-keys' })}
          placeholder={leftOutValue(parameter, language)}
          autoComplete="off"
          spellCheck={false}
          contentAfter={
            onPick ? (
              <Button
                appearance="transparent"
                size="small"
                icon={<PickIcon />}
                title={say.functions.fromCell(name)}
                aria-label={say.functions.fromCell(name)}
                onClick={onPick}
              />
            ) : null
          }
        />
      )}
    </Field>
  );
}

/** The keys of the price book, offered while one is typed. */
export const PriceKeyList = () => (
  <datalist id="price-keys">
    {priceKeys().map((key) => (
      <option key={key} value={key} />
    ))}
  </datalist>
);

type Options = readonly (readonly [value: string, text: string])[];

function optionsOf(
  id: string,
  parameter: Parameter,
  language: Language,
  say: PaneWords['functions'],
): Options | undefined {
  switch (parameter.kind) {
    case 'choice':
      return parameter.choices.map((choice) => {
        const meaning = choiceTexts[language][id]?.[choice];
        return [choice, meaning ? `${choice}${colon[language]}${meaning}` : choice] as const;
      });
    case 'flag':
      return [
        ['true', say.yes],
        ['false', say.no],
      ];
    case 'labels':
      return [
        ['en', say.labels.en],
        ['fr', say.labels.fr],
      ];
    default:
      return undefined;
  }
}
