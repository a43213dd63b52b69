import type { LearnedWord } from '../records/learned-word';
import type { Fact, Order, OrderStatus, ReadingProblem } from '../records/order';
import { plainWord } from '../text/plain-text';

/** What a problem's word was learnt to mean, and whether the buyer said so. */
interface Meant {
  readonly status: OrderStatus;
  readonly sure: boolean;
}

/**
 * A function from an order to the order as it is with these learnt words: what was not understood has the learnt status
 * from that look on. The buyer's word is sure, a tab's stays unsure. Nothing of it is kept, so what is forgotten is undone.
 * The same order gives the same answer, by which its clocks are found again.
 */
export function wordReader(words: readonly LearnedWord[]): (order: Order) => Order {
  const meanings = new Map(words.map((learned) => [plainWord(learned.word), learned]));
  const before = new WeakMap<Order, Order>();

  function read(order: Order): Order {
    const told = order.problems.map((fact) => ({ fact, meant: meant(fact.value) }));
    const facts = told.flatMap(({ fact, meant }) => (meant ? [{ ...fact, value: meant.status }] : []));
    const status = newest(order.status, facts);
    if (facts.length === 0 || !status) return order;
    return {
      ...order,
      status,
      problems: told.flatMap(({ fact, meant }) => (meant ? stillUnsure(fact, meant) : [fact])),
    };
  }

  /** An order's own signs are nearer to it than what a tab has taught of others with the same word. */
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
