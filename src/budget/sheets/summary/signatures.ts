import type { Draft } from '../../draft';
import { row, type Row, words } from '../../workbook';
import { choice, empty, free } from '../blocks';
import { headers } from './grid';

/** Who approves the budget; the sponsor is the approver of the sheet of assumptions. */
export function signatureRows(draft: Draft): readonly Row[] {
  const own = draft.say.finance.signOff;
  const { decisions } = draft.say.choices;
  const { heading, signature } = draft.say.sponsor.signatures;
  return [
    row(words(heading, 'heading')),
    headers(own.role, own.name, '', own.date, own.decision, '', signature, ''),
    ...Object.entries(own.roles).map(([role, title]) =>
      row(
        words(title),
        role === 'sponsor'
          ? { id: 'signature_sponsor', formula: 'APPROVER&""', style: 'inputText' }
          : words('', 'inputText'),
        ...empty('inputText', 1),
        ...free('date'),
        choice(draft, `SIGN_BUDGET_${role.toUpperCase()}`, decisions.open, 'decisions'),
        ...empty('inputText', 1),
        ...empty('signature', 2),
      ),
    ),
  ];
}
