import { Button, Field, Select } from '@fluentui/react-components';
import type { ExcelHost } from '../../hosts/excel/excelHost';
import { addressOf } from '../../sharing/a1';
import type { Choice, Choices, Conflict } from '../../sharing/restore';
import { sharingWords } from '../../sharing/words';
import { colon } from '../../text/colon';
import type { Language } from '../../text/language';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import { briefFormula } from './briefFormula';
import { PlaceList } from './PlaceList';

interface Props {
  readonly host: ExcelHost;
  readonly conflicts: readonly Conflict[];
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** The versions of each formula that was changed since, and what to do with them: one by one, or all at once. */
export function Conflicts({ host, conflicts, choices, onChoose }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const words = say.share;
  const chooseAll = (choice: Choice) =>
    onChoose(new Map(conflicts.flatMap((each) => numbered(each, choice, choicesOf(each)))));
  const items = conflicts.map((conflict, index) => {
    const { number, place, where, original, written, found } = conflict;
    const title = place ? addressOf(place) : where;
    return {
      key: String(index),
      where: title,
      ...(place && { place }),
      content: (
        <>
          <p className={layout.muted}>{whyText(conflict, language)}</p>
          <dl className={layout.facts}>
            {[
              { label: words.original, text: original },
              { label: words.written, text: written },
              { label: words.found, text: found },
            ].flatMap(({ label, text }) =>
              text === undefined || text === ''
                ? []
                : [
                    <div key={label}>
                      <dt className={layout.small}>{label}</dt>
                      <dd className={layout.code}>{briefFormula(text, language)}</dd>
                    </div>,
                  ],
            )}
          </dl>
          {number !== undefined && (
            <Field label={words.choose}>
              <Select
                value={choices.get(number) ?? 'later'}
                aria-label={`${words.choose}${colon[language]}${title}`}
                onChange={(_, { value }) => onChoose(changed(choices, number, value))}
              >
                {(['later', ...choicesOf(conflict)] as const).map((each) => (
                  <option key={each} value={each}>
                    {words.choices[each]}
                  </option>
                ))}
              </Select>
            </Field>
          )}
        </>
      ),
    };
  });
  return (
    <>
      <p className={layout.text}>
        {words.conflicts(new Intl.NumberFormat(language).format(conflicts.length))}
      </p>
      {conflicts.length > 1 && (
        <div className={layout.row}>
          <span>{words.all}</span>
          {(['original', 'found'] as const).map((each) => (
            <Button key={each} size="small" onClick={() => chooseAll(each)}>
              {words.choices[each]}
            </Button>
          ))}
        </div>
      )}
      <PlaceList host={host} label={words.restore} items={items} />
    </>
  );
}

/** Only what still has its place can get its formula back. */
const choicesOf = ({ kind }: Conflict): readonly Choice[] =>
  kind === 'edited' ? ['original', 'found'] : ['found'];

const numbered = ({ number }: Conflict, choice: Choice, allowed: readonly Choice[]) =>
  number !== undefined && allowed.includes(choice) ? [[number, choice] as const] : [];

function changed(choices: Choices, number: number, value: string): Choices {
  const next = new Map(choices);
  if (value === 'original' || value === 'found') next.set(number, value);
  else next.delete(number);
  return next;
}

function whyText({ kind, needs = '' }: Conflict, language: Language): string {
  const words = sharingWords[language].conflicts;
  const text = kind === 'needs' ? words.needs(needs) : words[kind];
  return text.charAt(0).toUpperCase() + text.slice(1);
}
