import type { LearnedWord } from '../records/learned-word';
import type { Fact, Order, OrderStatus, ReadingProblem } from '../records/order';
import { plainWord } from '../text/plain-text';

/** The meaning learned for a problem's word, and whether the buyer gave it. */
interface Meant {
  readonly status: OrderStatus;
  readonly sure: boolean;
}

/**
 * Makes a function that applies learned words to an order: a status that was not understood gets the learned meaning,
 * from that sighting on. A meaning by the buyer is sure, by a tab it stays unsure. Nothing of it is stored, so
 * forgetting a word undoes it. Results are cached by the order, so that the clocks cached by the result are found
 * again.
 */
export function wordReader(words: readonly LearnedWord[]): (order: Order) => Order {
  const meanings = new Map(words.map((learned) => [plainWord(learned.word), learned]));
  const before = new WeakMap<Order, Order>();

  function read(order: Order): Order {
    const reported = order.problems.map((fact) => ({ fact, meant: meant(fact.value) }));
    const facts = reported.flatMap(({ fact, meant }) => (meant ? [{ ...fact, value: meant.status }] : []));
    const status = newest(order.status, facts);
    if (facts.length === 0 || !status) return order;
    return {
      ...order,
      status,
      problems: reported.flatMap(({ fact, meant }) => (meant ? stillUnsure(fact, meant) : [fact])),
    };
  }

  /** An order's own signs outrank what a tab taught from other orders with the same word. */
  function meant(problem: ReadingProblem): Meant | undefined {
    if (problem.kind !== 'unknownStatus' && problem.kind !== 'unsureStatus') return undefined;
    const learned = meanings.get(plainWord(problem.word));
    if (!learned || learned.status === 'several') return undefined;
    const sure = learned.origin === 'buyer';
    const bySign = problem.kind === 'unsureStatus' && problem.by === 'sign';
    return bySign && !sure ? undefined : { status: learned.status, sure };
  }

  return (order) => {
    if (meanings.size === 0 || order.problems.length === 0) return order;
    const known = before.get(order) ?? read(order);
    before.set(order, known);
    return known;
  };
}

function newest(
  known: Fact<OrderStatus> | undefined,
  learned: readonly Fact<OrderStatus>[],
): Fact<OrderStatus> | undefined {
  return learned.reduce((last, fact) => (last && last.seenAt > fact.seenAt ? last : fact), known);
}

function stillUnsure(fact: Fact<ReadingProblem>, { status, sure }: Meant): readonly Fact<ReadingProblem>[] {
  if (sure || !('word' in fact.value)) return [];
  return [{ ...fact, value: { kind: 'unsureStatus', word: fact.value.word, status, by: 'sign' } }];
}
