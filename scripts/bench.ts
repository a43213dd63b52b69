import type { Order } from '../lib/records/order';
import { assess } from '../lib/rules/assess';
import { ruleBook } from '../lib/rules/rule-book';
import { HOUR_MS } from '../lib/time/durations';
import { readArguments } from './arguments';
import { manyOrders } from './bench/many-orders';
import { median } from './bench/median';
import { benchPopup } from './bench/popup';
import { runScript } from './problem';

const HELP = `npm run bench measures the rules (10,000 orders judged for the first time, and judged again), and the popup
with 5,000 orders in Chromium.

  npm run bench -- --rounds 15       more rounds: medians are reported
  npm run bench -- --only popup      only the popup, or only the rules
  npm run bench -- --yes             gets a browser without asking, where none is installed`;

const COUNT = 10_000;

/** What judging 10,000 orders again may take (ms, median). */
const LIMIT_MS = 40;

await runScript(async () => {
  const { rounds, only, yes } = readArguments(HELP, {
    rounds: { type: 'string', default: '11' },
    only: { type: 'string', default: '' },
    yes: { type: 'boolean', default: false },
  });
  const kept = [
    only === 'popup' || benchRules(Number(rounds)),
    only === 'rules' || (await benchPopup({ rounds: Number(rounds), yes })),
  ];
  if (kept.includes(false)) process.exitCode = 1;
});

/** Whether judging keeps to its limit. */
function benchRules(rounds: number): boolean {
  const now = Date.now();
  const orders = manyOrders(COUNT, new Date(now).toISOString().slice(0, 10));
  const [floor, first, again]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds + 2; round += 1) {
    const book = ruleBook('Europe/Berlin');
    const fresh = orders.map((order) => ({ ...order }));
    const times = [
      time(() => copyOnce(fresh)),
      time(() => assessOrder(fresh, now, book)),
      time(() => assessOrder(fresh, now + HOUR_MS, book)),
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
  return median(again) <= LIMIT_MS;
}

function assessOrder(orders: readonly Order[], now: number, book: ReturnType<typeof ruleBook>): number {
  let open = 0;
  for (const order of orders) if (assess(order, undefined, now, book).verdict === 'open') open += 1;
  return open;
}

/** The minimum cost of any work over all orders. */
function copyOnce(orders: readonly Order[]): number {
  return orders.map((order) => ({ ...order, days: { ...order.days } })).length;
}

function time(work: () => number): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function report(name: string, ms: number, floor: number): void {
  const rate = Math.round((COUNT / ms) * 1_000).toLocaleString('en');
  console.log(
    `${name.padEnd(34)} ${ms.toFixed(1).padStart(7)} ms   ${(ms / floor).toFixed(1).padStart(5)} × floor   ${rate} orders/s`,
  );
}
