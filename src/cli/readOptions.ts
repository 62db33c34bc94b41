import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearestKeys } from '../catalog/nearestKeys';
import { type Language, languageOf } from '../text/language';
import { cliWords } from './cliWords';
import { Problem } from './problem';
import { systemLanguage } from './systemLanguage';

/**
 * The options and arguments of a command line; what cannot be read is a {@link Problem} in the language that the line asks for.
 *
 * A value may start with a dash, so that a negative number is refused for what it is.
 */
export function readOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  { takesArguments = false } = {},
) {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const { problems } = cliWords[languageAskedFor(args)];
  const checked = tokens.map((token): string => {
    if (token.kind === 'option-terminator') return '--';
    if (token.kind === 'positional') {
      if (!takesArguments) throw new Problem(problems.argument(token.value));
      return token.value;
    }
    const { name, rawName, value } = token;
    const type = options[name]?.type;
    if (type === undefined) {
      const nearest = nearestKeys(name, Object.keys(options)).map((key) => `--${key}`);
      throw new Problem(problems.unknownOption(rawName, nearest.join(', ')));
    }
    if (type === 'boolean' && value !== undefined) throw new Problem(problems.noValue(rawName));
    if (type === 'string' && (value === undefined || (!token.inlineValue && value.startsWith('--'))))
      throw new Problem(problems.value(rawName));
    return value === undefined ? rawName : `${rawName}=${value}`;
  });
  return parseArgs({ args: checked, options, allowPositionals: true });
}

/** Read on its own, as an option before it may lack its value. */
function languageAskedFor(args: readonly string[]): Language {
  const [, asked] = /--language[= ](\S+)/.exec(args.join(' ')) ?? [];
  return asked === undefined ? systemLanguage() : languageOf(asked);
}
