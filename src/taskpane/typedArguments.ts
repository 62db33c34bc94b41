import type { FunctionHelp } from './functionEntry';

/** The arguments as Excel shows them while one types: those that may be left out in brackets. */
export const typedArguments = ({ parameters }: FunctionHelp, separator: string): string =>
  `(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(separator)})`;
