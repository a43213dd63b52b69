import { MAX_ORDERS_ASKED } from '../../lib/messages/limits';
import type { Assessment } from '../../lib/records/assessment';
import type { RawOrder } from '../../lib/records/raw-order';
import { portions } from './portions';

/** After so long (ms) an unanswered look holds up no other. */
const GIVEN_UP_MS = 30_000;

type Assessments = readonly Assessment[];

/**
 * A function that hands in looks, one message at a time: what comes meanwhile waits, of each order only the newest. Gives
 * the answers to all that waited together, undefined where there was none.
 */
export function newestLooks(
  send: (seen: readonly RawOrder[]) => Promise<Assessments | undefined>,
): (seen: readonly RawOrder[]) => Promise<Assessments | undefined> {
  const waiting = new Map<string, RawOrder>();
  let underWay: Promise<unknown> = Promise.resolve();
  let next: Promise<Assessments | undefined> | undefined;

  async function sendAll(): Promise<Assessments | undefined> {
    const all = portions([...waiting.values()], MAX_ORDERS_ASKED);
    waiting.clear();
    next = undefined;
    let answers: Assessments | undefined;
    for (const seen of all) answers = (await send(seen))?.concat(answers ?? []) ?? answers;
    return answers;
  }

  return (seen) => {
    for (const one of seen) waiting.set(one.orderId, one);
    next ??= underWay.then(() => {
      const sent = sendAll();
      underWay = new Promise((done) => {
        setTimeout(done, GIVEN_UP_MS);
        void sent.then(done);
      });
      return sent;
    });
    return next;
  };
}
