import type { OrderId } from '../lib/records/order-id';
import { CAPTURED_ORDER } from './captured';
import { DEMO_SET, type Entry } from './demo-set';
import { euros, type Good, goodAt } from './goods';
import type { Life } from './life';
import { completed, ended, processing, promised, underWay, unpaid } from './life';
import type { Day, DemoItem, DemoOrder } from './order';

/**
 * The demo set, newest first: an order in every state that the rules know, around `today`, and the one captured order,
 * which keeps its real days.
 */
export function demoOrders(today: Day): readonly DemoOrder[] {
  const lives = DEMO_SET.map((entry, index) => ({ entry, index, life: entry.life(today) }));
  const made = newestFirst(lives, ({ life }) => life.placed).map(({ entry, index, life }, rank) =>
    madeOrder(entry, life, index, entry.good ?? rank),
  );
  return newestFirst([...made, CAPTURED_ORDER], ({ placed }) => placed);
}

/** `count` orders for load tests, in a fixed mix of states, newest first, one or two a day. */
export function makeOrders(count: number, today: Day): readonly DemoOrder[] {
  return Array.from({ length: count }, (_, index) =>
    madeOrder({ key: `made-${index}` }, mixedLife(index, today), index + LOAD_FIRST, index),
  );
}

/** The load orders' numbers start here, so that they do not collide with the demo set. */
const LOAD_FIRST = 1000;

function mixedLife(index: number, today: Day): Life {
  const ago = Math.floor(index / 1.5);
  if (index % 17 === 3) return ended(today, ago, 'canceled');
  if (ago < 2) return unpaid(today, ago);
  if (ago < 6) return processing(today, ago);
  if (ago < 30) return index % 2 === 0 ? promised(today, 51 - ago) : underWay(today, ago, ago - 2);
  return completed(today, ago, ago - 25);
}

/** An order with the items from one index of the range on. The first item decides the store. */
function madeOrder(entry: Omit<Entry, 'life'>, life: Life, index: number, good: number): DemoOrder {
  const goods = Array.from({ length: entry.pieces ?? 1 }, (_, piece) => goodAt(good + piece * 3));
  const [first] = goods;
  const cents = goods.reduce((sum, good) => sum + good.cents, 0);
  return {
    id: orderId(index),
    key: entry.key,
    ...life,
    items: goods.map(itemOf),
    store: first?.store ?? { name: '' },
    ...(entry.total === false ? {} : { total: euros(cents) }),
    messageLink: index % 3 === 0,
    ...entry.also,
  };
}

function itemOf(good: Good): DemoItem {
  return {
    title: good.title,
    options: good.options,
    price: euros(good.cents),
    quantity: 1,
    picture: good.picture,
    product: good.product,
  };
}

/** A 16-digit number for each index. All differ, because the factor and the power of ten are coprime. */
function orderId(index: number): OrderId {
  const digits = ((BigInt(index) + 37n) * 618_033_988_749n) % 1_000_000_000_000n;
  return `${8_216_000_000_000_000n + digits}`;
}

function newestFirst<T>(things: readonly T[], dayOf: (thing: T) => Day): readonly T[] {
  return [...things].sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
}
