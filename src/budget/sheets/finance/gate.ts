import { type Draft, numberInput, textInput } from '../../draft';
import { type Cell, row, type Row, words } from '../../workbook';
import { calculated, choice, free, headers, heading } from '../blocks';

/** Six conditions, a decision and its date: until all are there, nothing is capitalised. */
export function gateRows(draft: Draft): readonly Row[] {
  const { gate, columns } = draft.say.finance;
  const { answers, decisions } = draft.say.choices;
  const conditions = Object.entries(gate.conditions);
  return [
    ...heading(gate.heading),
    headers([null, null, columns.answer, columns.date, columns.by, columns.note]),
    ...conditions.map(([name, label]) =>
      row(
        null,
        words(label),
        choice(draft, name, answers.no, 'answers'),
        ...free('date', undefined, undefined),
      ),
    ),
    row(
      null,
      words(gate.decision, 'figureText'),
      choice(draft, 'GATE_DECISION', decisions.open, 'decisions'),
      gateDate(draft),
      textInput(draft, 'GATE_BY', ''),
      ...free(undefined),
    ),
    row(null, words(gate.allExpensed), choice(draft, 'ALL_EXPENSED', answers.no, 'answers')),
    row(null, words(gate.isOpen), calculated('gate_open', gateOpen(draft), 'whole')),
    row(null, gateSentence(draft)),
  ];
}

/** Blank until the decision: the only date that has no sensible default. */
function gateDate(draft: Draft): Cell {
  const dated = numberInput(draft, 'GATE_DATE', 0, { format: 'date' });
  return {
    ...dated,
    value: draft.inputs['GATE_DATE'] ?? '',
    standard: { value: '' },
    validation: { kind: 'date', message: draft.say.messages.date },
  };
}

function gateSentence({ say }: Draft): Cell {
  const { closed, open, forced } = say.finance.gate;
  return {
    id: 'gate_sentence',
    formula: `IF(ALL_EXPENSED=answers_yes,"${forced}",IF(gate_open=1,"${open}","${closed}"))`,
    style: 'note',
  };
}

/** 1 when development may be capitalised, else 0. */
function gateOpen({ say }: Draft): string {
  const met = Object.keys(say.finance.gate.conditions).map((name) => `${name}=answers_yes`);
  const decided = 'OR(GATE_DECISION=decisions_go,GATE_DECISION=decisions_conditions)';
  return `IF(AND(ALL_EXPENSED=answers_no,${decided},ISNUMBER(GATE_DATE),${met.join(',')}),1,0)`;
}
