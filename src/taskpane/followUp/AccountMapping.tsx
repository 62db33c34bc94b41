import { Field, Select } from '@fluentui/react-components';
import { PHASES } from '../../budget/project';
import { money } from '../shell/figures';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import { type AccountChoices, LEFT_OUT } from './accountChoices';
import type { FollowedLine } from './figures';

interface Props {
  readonly accounts: readonly { readonly account: string; readonly amount: number }[];
  readonly lines: readonly FollowedLine[];
  readonly choices: AccountChoices;
  readonly currency: string;
  readonly onChoose: (account: string, line: string) => void;
}

/** Which line of the budget the bookings of an account belong to; what belongs to none is said. */
export function AccountMapping({ accounts, lines, choices, currency, onChoose }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const own = say.followUp.actuals;
  if (accounts.length === 0) return null;
  const amount = (of: number) => money(of, currency, language);
  const sum = (choice: string) =>
    accounts
      .filter(({ account }) => (choices.get(account) ?? '') === choice)
      .reduce((total, each) => total + each.amount, 0);
  const has = (choice: string) => accounts.some(({ account }) => (choices.get(account) ?? '') === choice);
  return (
    <fieldset className={layout.fieldset}>
      <legend className={layout.legend}>{own.mapping}</legend>
      <p className={layout.muted}>{own.mappingText}</p>
      {accounts.map(({ account, amount: spent }) => (
        <Field
          key={account}
          label={account === '' ? own.withoutAccount(amount(spent)) : own.account(account, amount(spent))}
        >
          <Select value={choices.get(account) ?? ''} onChange={(_, { value }) => onChoose(account, value)}>
            <option value="">{own.noLine}</option>
            <option value={LEFT_OUT}>{own.leaveOut}</option>
            {PHASES.map((phase) => (
              <optgroup key={phase} label={say.workbook.phases[phase].name}>
                {lines
                  .filter((line) => line.phase === phase)
                  .map(({ code, label }) => (
                    <option key={code} value={code}>{`${code} ${label}`}</option>
                  ))}
              </optgroup>
            ))}
          </Select>
        </Field>
      ))}
      <div role="status">
        {has('') && <p className={layout.text}>{own.willBeUnmapped(amount(sum('')))}</p>}
        {has(LEFT_OUT) && <p className={layout.text}>{own.leftOut(amount(sum(LEFT_OUT)))}</p>}
      </div>
    </fieldset>
  );
}
