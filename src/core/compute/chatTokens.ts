export interface Chat {
  /** Questions in one conversation. */
  readonly turns: number;
  /** Tokens of a question. */
  readonly userTokens: number;
  /** Tokens of an answer. */
  readonly answerTokens: number;
  /** Tokens of the instructions, sent with every question. */
  readonly systemTokens: number;
  /** Tokens of retrieved text, sent with every question. */
  readonly contextTokens: number;
  /** Whether earlier questions and answers are sent again. */
  readonly keepHistory: boolean;
}

/** Keys in the order in which a cell range shows them. */
export interface ChatTokens {
  readonly input: number;
  readonly output: number;
}

/**
 * Tokens of one conversation with a language model: the history, sent again with every question, is what surprises.
 *
 * input = T (s + c + u) + (u + a) T (T − 1) / 2 with history; output = T × a
 *
 * @param chat - at least one turn; tokens at least 0
 * @returns tokens sent and received per conversation
 * @example chatTokens({ turns: 5, userTokens: 150, answerTokens: 250, systemTokens: 1500, contextTokens: 2000, keepHistory: true }).input //=> 22250
 * @see https://en.wikipedia.org/wiki/Triangular_number
 */
export function chatTokens({
  turns,
  userTokens,
  answerTokens,
  systemTokens,
  contextTokens,
  keepHistory,
}: Chat): ChatTokens {
  const asked = turns * (systemTokens + contextTokens + userTokens);
  const history = keepHistory ? ((userTokens + answerTokens) * turns * (turns - 1)) / 2 : 0;
  return { input: asked + history, output: turns * answerTokens };
}
