import { CAPTURED_ORDER } from '../../demo/captured';
import { addDays } from '../../demo/dates';
import type { DemoOrder } from '../../demo/order';
import { demoOrders } from '../../demo/orders';
import { narrowCard, wideCard } from '../../demo/pages/card';
import { orderContent } from '../../demo/pages/order';
import { wordsOf } from '../../demo/words';
import { detail, LIST, markedPage } from './marking';
import type { Facts, MarkedPage } from './meaning';

/** The day around which the demo shop's orders lie. It is fixed, so that a seed always means the same pages. */
const TODAY = '2026-11-22';

/** A page that is read correctly, and the facts of its orders. */
export interface BasePage {
  readonly name: string;
  readonly address: string;
  readonly orders: readonly Facts[];
  readonly page: MarkedPage;
}

/** The pages that are mutated: lists of two cards, wide and narrow, and the orders' own pages. */
export function basePages(): readonly BasePage[] {
  const orders = demoOrders(TODAY).filter(
    ({ statusWord, placedText }) => statusWord === undefined && placedText === undefined,
  );
  const lists = orders.flatMap((order, index): readonly BasePage[] => {
    const pair = [order, orders[(index + 7) % orders.length] ?? CAPTURED_ORDER];
    const wide = pair.map((one) => wideCard(one, wordsOf(index % 2 ? '2024' : '2026')).html);
    const narrow = pair.map((one) => narrowCard(one).html);
    return [list(`wide ${order.key}`, wide, pair), list(`narrow ${order.key}`, narrow, pair)];
  });
  const pages = orders.map(paidLater).map((order): BasePage => {
    const address = detail(order.id);
    const facts = [factsOf(order, ['placed', 'paid', 'shipped', 'completed'])];
    return base(`page ${order.key}`, orderContent(order, '2026').html, address, facts);
  });
  return [...lists, ...pages];
}

/** An order that was paid a day later, so that no two rows have the same day and hide a mistake. */
function paidLater(order: DemoOrder): DemoOrder {
  const paid = addDays(order.placed, 1);
  return order.paid && paid <= (order.shipped ?? paid) ? { ...order, paid } : order;
}

function list(name: string, cards: readonly string[], orders: readonly DemoOrder[]): BasePage {
  const html = `<div class="comet-checkbox-group">${cards.join('')}</div>`;
  return base(
    name,
    html,
    LIST,
    orders.map((order) => factsOf(order, ['placed'])),
  );
}

function base(name: string, html: string, address: string, orders: readonly Facts[]): BasePage {
  return { name, address, orders, page: markedPage(html, address, orders) };
}

function factsOf(order: DemoOrder, days: readonly ('placed' | 'paid' | 'shipped' | 'completed')[]): Facts {
  return {
    id: order.id,
    status: order.status,
    days: Object.fromEntries(days.flatMap((day) => (order[day] ? [[day, order[day]]] : []))),
  };
}
