import { parseArgs } from 'node:util';
import { type Language, LANGUAGES } from '../text/language';
import { formulaAnswers } from './formulaAnswer';
import { formulaWords } from '../recalculation/formulaWords';
import { completeLines } from './lines';
import { plainAnswer } from './plainAnswer';
import { Problem, runCommand } from './problem';

const OPTIONS = {
  plain: { type: 'boolean', default: false },
  language: { type: 'string', default: 'en' },
  help: { type: 'boolean', default: false },
} as const;

/** `npm run -s formula`: formulas in, one per line, values or plain-Excel formulas out. */
await runCommand(async () => {
  const { language, plain, help } = options(process.argv.slice(2));
  if (help) return console.log(formulaWords[language].help);
  process.stdout.on('error', stopWhenNobodyReads);
  const answer = withoutFail(
    plain ? (formula) => plainAnswer(formula, language) : formulaAnswers(language),
    language,
  );
  const printed = (formula: string) => `${JSON.stringify({ formula, ...answer(formula) })}\n`;
  for await (const lines of completeLines(process.stdin.setEncoding('utf8'))) {
    process.stdout.write(
      lines
        .filter((line) => line.trim() !== '')
        .map(printed)
        .join(''),
    );
  }
});

/** A line that brings a fault of ours to light does not stop the others. */
function withoutFail(answer: (formula: string) => object, language: Language): (formula: string) => object {
  return (formula) => {
    try {
      return answer(formula);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { error: '#ERROR!', message: formulaWords[language].failed(reason) };
    }
  };
}

function options(args: readonly string[]) {
  const { values, tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const language = LANGUAGES.find((each) => each === values.language);
  const { problems } = formulaWords[language ?? 'en'];
  for (const token of tokens) {
    if (token.kind === 'positional') throw new Problem(problems.argument(token.value));
    if (token.kind !== 'option') continue;
    const isBoolean = token.name === 'plain' || token.name === 'help';
    if (!(token.name in OPTIONS) || (isBoolean && token.value !== undefined))
      throw new Problem(problems.option(token.rawName));
  }
  if (language === undefined)
    throw new Problem(problems.language(values.language === true ? '' : String(values.language)));
  return { language: language satisfies Language, plain: values.plain === true, help: values.help === true };
}

function stopWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}
