import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { promised, underWay } from '../../demo/life';
import type { DemoOrder } from '../../demo/order';
import { demoOrders } from '../../demo/orders';
import {
  badgeOf,
  detail,
  isAnswered,
  LIST,
  openScene,
  type Scene,
  today,
  until,
  viewAll,
  visit,
} from '../../scripts/browser/scene';
import { badgeLike, openFromBadge, pressWords, seenOrder } from './buyer';

/** A problem told in the popup, with little time left, before AliExpress completes the order, and where a page shows no end. */

/** An order of the demo set with another life. */
function orderOf(key: string, place: number, life: Partial<DemoOrder>): DemoOrder {
  const [kept] = demoOrders(today())
    .filter((one) => one.items.length === 1)
    .slice(place);
  if (!kept) throw new Error('the demo set has too few orders');
  const { promise: _, completed: __, delivered: ___, caseLine: ____, statusWord: _____, ...plain } = kept;
  return { ...plain, ...life, key };
}

const ORDERS = [
  orderOf('last-day', 1, underWay(today(), 59, 56)),
  orderOf('in-hand', 2, promised(today(), 40)),
  orderOf('old', 3, underWay(today(), 75, 72)),
];

describe.each(['chrome', 'firefox'] as const)('in %s', (kind) => {
  let scene: Scene;
  let list: Page;
  let popup: Page | undefined;

  beforeAll(async () => {
    scene = await openScene(kind, { orders: ORDERS });
    for (const { id } of ORDERS) {
      const page = await visit(scene, detail(id));
      await badgeOf(page, id, isAnswered);
      await page.close();
    }
    list = await visit(scene, LIST);
    await viewAll(list);
  });
  afterAll(async () => {
    await popup?.close();
    await scene?.close();
  });

  /** Opens an order from its badge; gives its view and its number. */
  async function opened(key: string): Promise<{ readonly view: Page; readonly id: string }> {
    await popup?.close();
    const { id } = scene.order(key);
    popup = await openFromBadge(scene, list, id);
    return { view: popup, id };
  }
  async function complains(view: Page, reason: string): Promise<void> {
    await pressWords(view, 'Something wrong?');
    await pressWords(view, reason, '.complaint');
    await view.waitForSelector('.evidence');
  }

  test('T1: never arrived, on the last day: the dispute is opened today, and nothing comes before', async () => {
    const { view, id } = await opened('last-day');
    expect((await seenOrder(view)).step).toBe('Not here? Open the dispute today');
    await complains(view, 'It has not arrived');
    const seen = await until('the step', async () => {
      const now = await seenOrder(view);
      return now.step === 'Open the dispute today' && now;
    });
    expect(seen.line).toMatch(/^Protection ends/);
    expect(seen.sure).toContain('Your turn');
    const todo = await view.$$eval('.detail ul.checks li', (all) => all.map((one) => one.textContent ?? ''));
    expect(todo[0]).toMatch(/^Open this order and choose/);
    expect(todo.join(' ')).not.toMatch(/packing|Give a short term/);
    await badgeLike(list, id, seen);
  });

  test('A8: damaged and in hand: the buyer’s turn before AliExpress completes the order', async () => {
    const { view, id } = await opened('in-hand');
    await complains(view, 'It arrived damaged');
    const seen = await until('the step', async () => {
      const now = await seenOrder(view);
      return now.step === 'Write to the seller first' && now;
    });
    expect(seen.sure).toContain('Your turn');
    expect(seen.line).not.toMatch(/has not come|Not here/);
    await badgeLike(list, id, seen);
  });

  test('T2: an old order whose page was opened is not asked for again, and one press settles it', async () => {
    const { view, id } = await opened('old');
    const before = await seenOrder(view);
    expect(before.line).toMatch(/^AliExpress shows no end date/);
    expect((await badgeOf(list, id)).line).not.toMatch(/open this order/);
    await pressWords(view, 'It is here');
    const seen = await until('the step', async () => {
      const now = await seenOrder(view);
      return now.step.startsWith('Test it') && now;
    });
    expect(seen.line).toMatch(/^Arrived/);
  });
});
