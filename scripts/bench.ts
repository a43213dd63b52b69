import { makeOrders } from '../demo/orders';
import type { CalendarDate } from '../lib/calendar-date';
import { isCalendarDate } from '../lib/calendar-date';
import type { Fact, Order } from '../lib/order';
import { assess } from '../lib/rules/assess';
import { ruleBook } from '../lib/rules/rule-book';
import { readArguments } from './arguments';
import { runScript } from './problem';

const HELP = `npm run bench measures the rules: 10,000 orders judged for the first time, and judged again.

  npm run bench -- --rounds 15       more rounds: medians are reported`;

const COUNT = 10_000;

/** What judging 10,000 orders again may take (ms, median). */
const LIMIT_MS = 40;

await runScript(async () => {
  const { rounds } = readArguments(HELP, { rounds: { type: 'string', default: '11' } });
  const now = Date.now();
  const orders = manyOrders(new Date(now).toISOString().slice(0, 10));
  const [floor, first, again]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < Number(rounds) + 2; round += 1) {
    const book = ruleBook('Europe/Berlin');
    const fresh = orders.map((order) => ({ ...order }));
    const times = [
      time(() => copyOnce(fresh)),
      time(() => judge(fresh, now, book)),
      time(() => judge(fresh, now + 3_600_000, book)),
    ] as const;
    if (round < 2) continue; // the engine warms up
    floor.push(times[0]);
    first.push(times[1]);
    again.push(times[2]);
  }
  const base = median(floor);
  report('floor: every order copied once', base, base);
  report('judged for the first time', median(first), base);
  report('judged again', median(again), base);
  console.log(
    `\nLimit for judging again: ${LIMIT_MS} ms. ${median(again) <= LIMIT_MS ? 'Kept.' : 'Broken.'}`,
  );
  if (median(again) > LIMIT_MS) process.exitCode = 1;
});

function judge(orders: readonly Order[], now: number, book: ReturnType<typeof ruleBook>): number {
  let open = 0;
  for (const order of orders) if (assess(order, undefined, now, book).verdict === 'open') open += 1;
  return open;
}

/** The least that any work over all orders costs. */
function copyOnce(orders: readonly Order[]): number {
  return orders.map((order) => ({ ...order, days: { ...order.days } })).length;
}

function time(work: () => number): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function report(name: string, ms: number, floor: number): void {
  const rate = Math.round((COUNT / ms) * 1_000).toLocaleString('en');
  console.log(
    `${name.padEnd(34)} ${ms.toFixed(1).padStart(7)} ms   ${(ms / floor).toFixed(1).padStart(5)} × floor   ${rate} orders/s`,
  );
}

function manyOrders(today: string): readonly Order[] {
  return makeOrders(COUNT, today).map(({ id, status, ...days }) => ({
    id,
    status: fact(status),
    days: Object.fromEntries(
      (['placed', 'paid', 'shipped', 'completed'] as const).flatMap((name) => {
        const on = days[name];
        return on && isCalendarDate(on) ? [[name, fact<CalendarDate>(on)]] : [];
      }),
    ),
    stated: [],
    items: [],
    problems: [],
    entered: { days: {} },
    seenAt: 0,
  }));
}

function fact<T>(value: T): Fact<T> {
  return { value, source: 'order-page', seenAt: 0 };
}
