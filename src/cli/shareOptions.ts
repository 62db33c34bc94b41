import { extname, resolve } from 'node:path';
import { type Language, LANGUAGES, languageOf } from '../text/language';
import { cliWords } from './cliWords';
import { Problem } from './problem';
import { readOptions } from './readOptions';
import { shareWords } from './shareWords';
import { systemLanguage } from './systemLanguage';

const OPTIONS = {
  out: { type: 'string' },
  to: { type: 'string', default: 'plain' },
  restore: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  date: { type: 'string' },
  language: { type: 'string' },
  force: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const FORMS = ['plain', 'lambda', 'values'] as const;
const ENDINGS = ['.xlsx', '.xlsm', '.xltx', '.xltm'];

export interface ShareCommand {
  readonly input: string;
  /** The file to write; empty for a check, which writes none. */
  readonly out: string;
  readonly action: 'share' | 'restore' | 'check';
  readonly to: (typeof FORMS)[number];
  /** YYYY-MM-DD */
  readonly date: string;
  readonly language: Language;
  readonly force: boolean;
  readonly json: boolean;
}

/** What the command line asks for, or the language in which to explain it; a value that cannot be is a {@link Problem}. */
export function readShareCommand(
  args: readonly string[],
  now: Date,
): ShareCommand | { readonly help: Language } {
  const { values, positionals } = readOptions(args, OPTIONS, { takesArguments: true });
  const language = values.language === undefined ? systemLanguage() : languageOf(values.language);
  const say = shareWords[language].problems;
  const common = cliWords[language].problems;
  if (values.language !== undefined && !LANGUAGES.some((each) => each === values.language))
    throw new Problem(common.oneOf('language', LANGUAGES.join(', '), values.language));
  if (values.help) return { help: language };
  const to = FORMS.find((form) => form === values.to);
  if (!to) throw new Problem(common.oneOf('to', FORMS.join(', '), values.to));
  if (values.restore && values.check) throw new Problem(say.both);
  const [input, extra] = positionals;
  if (input === undefined) throw new Problem(say.input);
  if (extra !== undefined) throw new Problem(say.oneInput(extra));
  return {
    input,
    out: values.check ? '' : output(input, values.out, language),
    action: values.restore ? 'restore' : values.check ? 'check' : 'share',
    to,
    date: day(values.date, now, language),
    language,
    force: values.force,
    json: values.json,
  };
}

/** A workbook with macros stays one: the file written has the ending of the file read. */
function output(input: string, out: string | undefined, language: Language): string {
  const say = shareWords[language].problems;
  if (out === undefined) throw new Problem(say.out);
  if (resolve(out) === resolve(input)) throw new Problem(say.same(out));
  const own = extname(input).toLowerCase();
  const wanted = ENDINGS.includes(own) ? own : '.xlsx';
  if (extname(out).toLowerCase() !== wanted) throw new Problem(say.extension(out, wanted));
  return out;
}

function day(value: string | undefined, now: Date, language: Language): string {
  if (value === undefined) return now.toISOString().slice(0, 10);
  const isDay = /^20\d\d-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
  if (!isDay || new Date(value).toISOString().slice(0, 10) !== value)
    throw new Problem(cliWords[language].problems.day('date', value));
  return value;
}
