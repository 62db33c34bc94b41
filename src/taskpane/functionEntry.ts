import type { PaneText } from '../text/en/pane';
import { element } from './element';
import { typedArguments } from './typedArguments';

interface ArgumentHelp {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** What people are told of a function: the part of its entry in functions.json that is words. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ArgumentHelp[];
}

/** One function of the list: how it is typed and what it does, its arguments on demand. */
export function functionEntry(help: FunctionHelp, text: PaneText): HTMLLIElement {
  const { name, description, parameters } = help;
  const formula = element(
    'code',
    {},
    element('b', {}, `=MLCOST.${name}`),
    element('wbr', {}),
    typedArguments(help, text.separator),
  );
  const summary = element('summary', {}, formula, element('span', {}, description));
  const entries = parameters.flatMap((parameter) => argumentEntry(parameter, text));
  const details =
    parameters.length === 0
      ? element('p', {}, text.noArguments)
      : element('dl', { 'aria-label': text.argumentsOf }, ...entries);
  return element('li', {}, element('details', { id: name }, summary, details));
}

/** Whether the argument may be left out or repeated, in words; empty when neither. */
export const argumentNote = ({ optional, repeating }: ArgumentHelp, text: PaneText): string =>
  [optional ? text.optional : [], repeating ? text.repeated : []].flat().join(', ');

function argumentEntry(help: ArgumentHelp, text: PaneText): HTMLElement[] {
  const note = argumentNote(help, text);
  const name = element('code', {}, help.name);
  const term = note === '' ? element('dt', {}, name) : element('dt', {}, name, ' ', element('i', {}, note));
  return [term, element('dd', {}, help.description)];
}
