import type { OrderDay, OrderKind, OrderStatus } from '../records/order';
import type { SeenDisputeState } from '../records/seen-dispute';
import { plainWord } from '../text/plain-text';
import { type Language, type Word, wasSeen } from './languages/language';

/** What a text means, and whether one of its words was ever seen on a page. */
export interface Understood<T> {
  readonly value: T;
  readonly sure: boolean;
}

type Lookup<T> = (text: string) => Understood<T> | undefined;

/** The words of several languages. A text with different meanings in two of them is not understood. */
export interface Vocabulary {
  readonly status: Lookup<OrderStatus>;
  readonly label: Lookup<OrderDay>;
  readonly kind: Lookup<OrderKind>;
  readonly refund: Lookup<true>;
  readonly delivered: Lookup<true>;
  /** The state of a case; an amount may follow the words. */
  readonly disputeState: Lookup<SeenDisputeState>;
}

/** The vocabulary of these languages. */
export function vocabulary(languages: readonly Language[]): Vocabulary {
  return {
    status: table(languages.flatMap(({ statuses }) => statuses.map((one) => meaning(one, one.status)))),
    label: table(languages.flatMap(({ labels }) => labels.map((one) => meaning(one, one.day)))),
    kind: table(languages.flatMap(({ kinds }) => kinds.map((one) => meaning(one, one.kind)))),
    refund: table(
      languages.flatMap(({ refundNode }) => refundNode.map((one) => meaning(one, true as const))),
    ),
    delivered: table(
      languages.flatMap(({ delivered }) => delivered.map((one) => meaning(one, true as const))),
    ),
    disputeState: withoutAmount(
      table(languages.flatMap(({ disputes }) => disputes.map((one) => meaning(one, one.state)))),
    ),
  };
}

interface Meaning<T> extends Understood<T> {
  readonly key: string;
}

function meaning<T>(word: Word, value: T): Meaning<T> {
  return { key: plainWord(word.word), value, sure: wasSeen(word) };
}

function table<T>(meanings: readonly Meaning<T>[]): Lookup<T> {
  const known = new Map<string, Understood<T> | 'several'>();
  for (const { key, value, sure } of meanings) {
    const before = known.get(key);
    if (before === undefined) known.set(key, { value, sure });
    else if (before !== 'several') {
      known.set(key, before.value === value ? { value, sure: sure || before.sure } : 'several');
    }
  }
  return (text) => {
    const found = known.get(plainWord(text));
    return found === 'several' ? undefined : found;
  };
}

/** An amount with its currency's letters or sign on either side: "₩11,110", "R$132,74", "US $18.04", "129,46zł". */
const AMOUNT = /[\s(]*(?<!\p{L})(?:[A-Z]{1,3}\s?)?\p{Sc}?\s?\p{Nd}.*$/u;

/** What stands behind the words of a case from its first figure on, as far as there is one: an amount, or a countdown. */
export function afterWords(text: string): string | undefined {
  return AMOUNT.exec(text)?.[0].trim();
}

/** Tries the text as it is, then without an amount at its end. */
function withoutAmount<T>(lookUp: Lookup<T>): Lookup<T> {
  return (text) => lookUp(text) ?? lookUp(text.replace(AMOUNT, ''));
}
