import { type Caret, readCaret } from './caret';
import type { FunctionHelp } from './functionHelp';

/** What helps while a formula is typed: names to choose from, or the arguments of the call around the caret. */
export type Help =
  | {
      readonly kind: 'names';
      readonly from: number;
      readonly to: number;
      readonly choices: readonly Choice[];
    }
  | { readonly kind: 'arguments'; readonly help: FunctionHelp; readonly current: number };

export interface Choice {
  /** As it is typed in the language of the page. */
  readonly name: string;
  readonly description?: string;
}

export interface Knowledge {
  /** The functions of the add-in. */
  readonly functions: readonly FunctionHelp[];
  /** The built-in functions in the language of the page, in alphabetical order. */
  readonly builtIn: readonly string[];
  readonly listSeparator: ',' | ';';
}

export function formulaHelp(formula: string, caret: number, knowledge: Knowledge): Help | undefined {
  if (!formula.startsWith('=')) return undefined;
  const place = readCaret(formula, caret, knowledge.listSeparator);
  const choices = place.word ? choicesFor(place.word.text, knowledge) : [];
  if (place.word && choices.length > 0) {
    return { kind: 'names', from: place.word.from, to: place.word.to, choices };
  }
  return argumentsAround(place, knowledge.functions);
}

function argumentsAround({ calls }: Caret, functions: readonly FunctionHelp[]): Help | undefined {
  const call = calls.at(-1);
  const help = functions.find(({ name }) => name === call?.name.toUpperCase());
  if (!call || !help) return undefined;
  const last = help.parameters.length - 1;
  const current = help.parameters[last]?.repeating ? Math.min(call.argument, last) : call.argument;
  return { kind: 'arguments', help, current };
}

/** Names that begin with what was typed, then the add-in's that contain it. A whole name needs no more help. */
function choicesFor(typed: string, { functions, builtIn }: Knowledge): readonly Choice[] {
  const wanted = typed.toUpperCase();
  const own = functions.filter(({ name }) => name.includes(wanted));
  const begins = ({ name }: Choice) => name.startsWith(wanted);
  const choices = [
    ...own.filter(begins),
    ...builtIn.map((name) => ({ name })).filter(begins),
    ...(wanted.length > 1 ? own.filter((one) => !begins(one)) : []),
  ];
  return choices;
}
