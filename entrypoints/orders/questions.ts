import { attempt } from '../../lib/environment/attempt';
import type { Message } from '../../lib/messages';
import type { CardReading } from '../../lib/page/layouts/layout';
import type { Assessment } from '../../lib/records/assessment';
import type { OrderId } from '../../lib/records/order-id';
import { capped } from '../../lib/records/raw-order';
import { sendMessage, TIMEOUT_MS } from './background-line';
import { fingerprint } from './fingerprint';
import { newestLooks } from './newest-looks';
import type { Shown, ShownOrders } from './shown-orders';

type Assessments = readonly Assessment[];

/** What a page asks of the background. No question rejects, and an answer counts however late it comes. */
export interface Questions {
  /**
   * Hands in the orders that were seen, as far as they were not handed in so before: one look at a time, the newest wins.
   * Orders without an answer within two seconds have failed: what is known of them stays, and they are handed in again when
   * they are next seen. Gives the answer, undefined where there is none.
   */
  readonly report: (seen: readonly CardReading[]) => Promise<Assessments | undefined>;
  /** Asks for orders anew; without an answer they stay as they are. */
  readonly assess: (orderIds: readonly OrderId[]) => Promise<Assessments | undefined>;
  /** Hands on what the buyer pressed, and tells within two seconds whether it was done. */
  readonly press: (message: Message) => Promise<boolean>;
}

/** What is to be done with answers. */
export interface AnswerTools {
  /** Whether nobody waits for answers any more. */
  readonly isOver: () => boolean;
  /** An order was answered, or failed. */
  readonly onOrder: (shown: Shown) => void;
  /** All orders of an answer have been taken. */
  readonly onAnswer: () => void;
  /** What the buyer pressed was done. */
  readonly onPressed: () => void;
}

/** The questions of a page. What has become of each is kept with its order. */
export function questions(
  orders: ShownOrders,
  { isOver, onOrder, onAnswer, onPressed }: AnswerTools,
): Questions {
  /** Each order of an answer is taken for itself: one that cannot be drawn keeps no other from it. */
  function receive(answer: Assessments): void {
    if (isOver()) return;
    for (const assessment of answer) {
      const shown = orders.of(assessment.orderId);
      if (!shown) continue;
      shown.assessment = assessment;
      shown.failed = false;
      attempt(() => onOrder(shown));
    }
    orders.dropGone(answer.length);
    onAnswer();
  }

  async function ask(message: Message): Promise<Assessments | undefined> {
    const answer = await sendMessage(message);
    receive(answer ?? []);
    return answer;
  }

  const handIn = newestLooks((seen) => ask({ type: 'recordSeen', seen }));

  function fail(all: readonly Shown[]): void {
    if (isOver()) return;
    for (const shown of all) {
      shown.sent = '';
      shown.failed = true;
      attempt(() => onOrder(shown));
    }
  }

  return {
    report: async (all) => {
      const asked: Shown[] = [];
      const seen = all.flatMap((one) => {
        if (typeof one === 'string') return [];
        const shown = orders.of(one.orderId);
        const facts = fingerprint(one);
        if (!shown || shown.sent === facts) return [];
        asked.push(Object.assign(shown, { sent: facts, failed: false, asked }));
        return [capped(one)];
      });
      if (seen.length === 0) return undefined;
      const open = () => asked.filter((shown) => shown.asked === asked);
      const slow = setTimeout(() => fail(open()), TIMEOUT_MS);
      const answer = await handIn(seen);
      clearTimeout(slow);
      fail(open().filter(({ assessment }) => !answer?.some((one) => one === assessment)));
      return answer;
    },
    assess: (orderIds) => ask({ type: 'assessOrders', orderIds }),
    press: (message) =>
      new Promise((tell) => {
        setTimeout(tell, TIMEOUT_MS, false); // a late answer still counts
        void ask(message).then((answer) => {
          tell(!!answer);
          if (answer) onPressed();
        });
      }),
  };
}
