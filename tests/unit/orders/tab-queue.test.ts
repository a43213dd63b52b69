import { describe, expect, test } from 'vitest';
import { MAX_OF_A_TAB, tabQueue } from '../../../entrypoints/background/tab-queue';
import type { Answer, Message } from '../../../lib/messages';

/** A page that sends far more than the background can answer. */

const LOOK: Message = { type: 'recordSeen', seen: [] };
const PRESS: Message = { type: 'teachWord', orderId: '8212313961591322', word: 'Ok', status: 'completed' };
const turn = () => new Promise((done) => setImmediate(done));

/** A queue whose work takes until it is ended; each message has a number. */
function flooded() {
  const inTurn = tabQueue();
  const begun: number[] = [];
  const refused: number[] = [];
  const ends: (() => void)[] = [];
  let sent = 0;
  return {
    begun,
    refused,
    send: (message: Message, tab = 1) => {
      const number = sent;
      sent += 1;
      const work = () => {
        begun.push(number);
        return new Promise<Answer>((done) => ends.push(() => done({ assessments: [] })));
      };
      void inTurn(tab, message, work).then((answer) => {
        if ('error' in answer && answer.error === 'busy') refused.push(number);
      });
    },
    endAll: async () => {
      await turn();
      while (ends.length > 0) {
        ends.shift()?.();
        await turn();
      }
    },
  };
}

describe('of a tab that sends a thousand looks at once', () => {
  test('one is taken at a time and at most three are open; the newest is kept, the others are told', async () => {
    const { send, begun, refused, endAll } = flooded();
    for (let count = 0; count < 1_000; count += 1) send(LOOK);
    await turn();
    expect(begun).toEqual([0]);
    expect(refused).toHaveLength(1_000 - MAX_OF_A_TAB);
    await endAll();
    expect(begun).toHaveLength(MAX_OF_A_TAB);
    expect(begun.at(-1)).toBe(999);
  });

  test('the next look is taken as if nothing had been', async () => {
    const { send, begun, refused, endAll } = flooded();
    for (let count = 0; count < 1_000; count += 1) send(LOOK);
    await endAll();
    send(LOOK);
    await endAll();
    expect(begun.at(-1)).toBe(1_000);
    expect(refused).not.toContain(1_000);
  });

  test('a press goes through, and another tab waits for nothing', async () => {
    const { send, begun, endAll } = flooded();
    for (let count = 0; count < 10; count += 1) send(LOOK);
    send(PRESS);
    for (let count = 0; count < 10; count += 1) send(LOOK);
    send(LOOK, 2);
    await turn();
    expect(begun).toEqual([0, 21]);
    await endAll();
    expect(begun).toContain(10);
  });
});

test('presses that no longer fit are refused, and say so', async () => {
  const { send, begun, refused, endAll } = flooded();
  for (let count = 0; count < 10; count += 1) send(PRESS);
  await endAll();
  expect(begun).toEqual([0, 1, 2]);
  expect(refused).toEqual([3, 4, 5, 6, 7, 8, 9]);
});
