import type { Message } from '../../lib/messages';
import type { Assessment } from '../../lib/records/assessment';
import { capped, type RawOrder } from '../../lib/records/raw-order';
import { sendMessage } from './background-line';
import { fingerprint } from './fingerprint';
import type { Shown, ShownOrders } from './shown-orders';

type Assessments = readonly Assessment[];

/** What a page asks of the background. No question rejects, and an answer counts however late it comes. */
export interface Questions {
  /**
   * Hands in what was seen and was not handed in before. Gives the answer. Orders without one within two seconds have
   * failed: what is known of them stays, and they are handed in again when they are next seen.
   */
  readonly report: (seen: readonly RawOrder[]) => Promise<Assessments>;
  /** Asks for orders anew; without an answer they stay as they are. */
  readonly assess: (orderIds: readonly string[]) => Promise<void>;
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
  readonly onAnswer: (answer: Assessments) => void;
  /** What the buyer pressed was done. */
  readonly onPressed: () => void;
}

/** The questions of a page. What has become of each is kept with its order. */
export function questions(orders: ShownOrders, tools: AnswerTools): Questions {
  let newest = 0;

  /** The part of what was seen that is news, noted as asked. */
  function newsIn(seen: readonly RawOrder[], question: number): readonly RawOrder[] {
    return seen.flatMap((one) => {
      const shown = orders.of(one.orderId);
      const facts = fingerprint(one);
      if (!shown || shown.sent === facts) return [];
      shown.sent = facts;
      shown.failed = false;
      shown.asked = question;
      return [capped(one)];
    });
  }

  function receive(answer: Assessments): void {
    if (tools.isOver()) return;
    for (const assessment of answer) {
      const shown = orders.of(assessment.orderId);
      if (!shown) continue;
      shown.assessment = assessment;
      shown.failed = false;
      tools.onOrder(shown);
    }
    orders.dropGone(answer.length);
    tools.onAnswer(answer);
  }

  function fail(failed: readonly Shown[]): void {
    if (tools.isOver()) return;
    for (const shown of failed) {
      shown.sent = '';
      shown.failed = true;
      tools.onOrder(shown);
    }
  }

  return {
    report: async (all) => {
      newest += 1;
      const question = newest;
      const seen = newsIn(all, question);
      if (seen.length === 0) return [];
      /** The orders that were not asked for once more since. */
      const open = () =>
        seen.flatMap(({ orderId }) => {
          const shown = orders.of(orderId);
          return shown?.asked === question ? [shown] : [];
        });
      const answer = (await sendMessage({ type: 'recordSeen', seen }, () => fail(open()))) ?? [];
      receive(answer);
      const answered = new Set(answer.map(({ orderId }) => orders.of(orderId)));
      fail(open().filter((shown) => !answered.has(shown)));
      for (const shown of open()) shown.asked = undefined;
      return answer;
    },
    assess: async (orderIds) => {
      receive((await sendMessage({ type: 'assessOrders', orderIds }, () => {})) ?? []);
    },
    press: (message) =>
      new Promise((tell) => {
        void sendMessage(message, () => tell(false)).then((answer) => {
          tell(answer !== undefined);
          if (!answer) return;
          receive(answer);
          tools.onPressed();
        });
      }),
  };
}
