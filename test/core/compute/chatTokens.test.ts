import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Chat, chatTokens } from '../../../src/core/compute/chatTokens';
import { expectSame } from '../laws';

const support: Chat = {
  turns: 5,
  userTokens: 150,
  answerTokens: 250,
  systemTokens: 1500,
  contextTokens: 2000,
  keepHistory: true,
};

/** What is sent with each question in turn, written down as a client would send it. */
function sentInTurn({
  turns,
  userTokens,
  answerTokens,
  systemTokens,
  contextTokens,
  keepHistory,
}: Chat): number {
  let [sent, history] = [0, 0];
  for (let turn = 1; turn <= turns; turn += 1) {
    sent += systemTokens + contextTokens + history + userTokens;
    if (keepHistory) history += userTokens + answerTokens;
  }
  return sent;
}

describe('chatTokens', () => {
  it('sends 22,250 tokens and receives 1,250 in a conversation of five questions', () => {
    expect(chatTokens(support)).toEqual({ input: 22_250, output: 1250 });
  });

  it('sends 22 % more for the history of five questions', () => {
    const without = chatTokens({ ...support, keepHistory: false });
    expect(without).toEqual({ input: 18_250, output: 1250 });
    expect(chatTokens(support).input / without.input).toBeCloseTo(1.22, 2);
  });

  it('sends 18,000 tokens of history with the tenth of ten turns of 2,000, as published', () => {
    // agentbeck.bot, report 88551, 22 June 2026 (consulted November 2026).
    const chat = { ...support, userTokens: 500, answerTokens: 1500, systemTokens: 0, contextTokens: 0 };
    const tenth = chatTokens({ ...chat, turns: 10 }).input - chatTokens({ ...chat, turns: 9 }).input;
    expect(tenth).toBe(18_000 + chat.userTokens);
  });

  it('has no history yet in a single question', () => {
    const single = { ...support, turns: 1 };
    expect(chatTokens(single)).toEqual(chatTokens({ ...single, keepHistory: false }));
    expect(chatTokens(single)).toEqual({ input: 3650, output: 250 });
  });

  it('sends nothing where all is empty', () => {
    const nothing = { ...support, userTokens: 0, answerTokens: 0, systemTokens: 0, contextTokens: 0 };
    expect(chatTokens(nothing)).toEqual({ input: 0, output: 0 });
  });

  const tokens = fc.nat(1e6);
  const chats = fc.record<Chat>({
    turns: fc.integer({ min: 1, max: 200 }),
    userTokens: tokens,
    answerTokens: tokens,
    systemTokens: tokens,
    contextTokens: tokens,
    keepHistory: fc.boolean(),
  });

  it('sends what a client sends, question by question', () => {
    fc.assert(
      fc.property(chats, (chat) => {
        expectSame(chatTokens(chat).input, sentInTurn(chat));
        expect(chatTokens(chat).output).toBe(chat.turns * chat.answerTokens);
      }),
    );
  });

  it('doubles with twice the tokens, and more than doubles with twice the turns and a history', () => {
    fc.assert(
      fc.property(chats, (chat) => {
        const { turns, userTokens, answerTokens, systemTokens, contextTokens } = chat;
        const { input, output } = chatTokens(chat);
        const twice = chatTokens({
          ...chat,
          userTokens: 2 * userTokens,
          answerTokens: 2 * answerTokens,
          systemTokens: 2 * systemTokens,
          contextTokens: 2 * contextTokens,
        });
        expect(twice).toEqual({ input: 2 * input, output: 2 * output });
        const longer = chatTokens({ ...chat, turns: 2 * turns }).input;
        expect(longer).toBe(2 * input + (chat.keepHistory ? (userTokens + answerTokens) * turns ** 2 : 0));
      }),
    );
  });
});
