import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import type { PopupActions, PopupFacts } from '../../../components/popup/facts/popup-facts';
import { Popup, type PopupProps } from '../../../components/popup/popup';
import type { KnownOrder } from '../../../lib/records/known-order';
import type { Fact, Order, Statement } from '../../../lib/records/order';
import { ruleBook } from '../../../lib/rules/rule-book';
import type { CalendarDate } from '../../../lib/time/calendar-date';
import { formats } from '../../../lib/wording/format';
import { day, NOW, order, seen } from '../order-sample';

export { day, NOW, order, seen } from '../order-sample';

import type { OrderId } from '../../../lib/records/order-id';

/** How every look is judged and written. */
export const context = { now: NOW, book: ruleBook('UTC'), formats: formats('en') };

/** The page's promise of a refund for a fault. */
export function fault(on: CalendarDate): Fact<Statement> {
  return seen({ about: 'dispute.defect', on, text: `Refund for a fault until ${on}` });
}

/** A completed order whose refund for a fault ends in so many days. */
export function completed(id: OrderId, title: string, faultUntil: number): Order {
  return order(id, title, { status: seen('completed'), stated: [fault(day(faultUntil))] });
}

/** What the popup knows once these orders were read. */
export function facts(orders: readonly Order[], more: Partial<KnownOrder> = {}): PopupFacts {
  return {
    state: 'read',
    orders: orders.map((known) => ({ order: known, dispute: undefined, ticks: [], ...more })),
    broken: [],
    pageReports: [],
    reminders: [],
    changes: [],
    notificationsAllowed: true,
    pagesAllowed: true,
    settings: {},
  };
}

/** Facts that were read: the others have nothing that could be changed. */
export function read(known: PopupFacts): Extract<PopupFacts, { state: 'read' }> {
  if (known.state !== 'read') throw new Error('not read');
  return known;
}

/** What can be asked of the store: everything is done at once, and nothing happens. */
export function actions(): PopupActions {
  const nothing = async () => {};
  return {
    tick: vi.fn(nothing),
    changeDispute: vi.fn(nothing),
    enterDay: vi.fn(nothing),
    changeEntered: vi.fn(nothing),
    readRecord: vi.fn(async () => undefined),
    dismissReports: vi.fn(nothing),
    forgetRecovery: vi.fn(async () => {}),
    exportAll: vi.fn(async () => {}),
    removeOrders: vi.fn(async () => {}),
    removeOrder: vi.fn(async () => undefined),
    forgetRoom: vi.fn(async () => {}),
    eraseAll: vi.fn(async () => true),
    changeSettings: vi.fn(nothing),
    testNotification: vi.fn(async () => true),
    allowPages: vi.fn(async () => true),
    readAgain: vi.fn(nothing),
  };
}

/** The popup, drawn. */
export function show(shown: PopupFacts, asked: PopupActions = actions(), frame: Partial<PopupProps> = {}) {
  return render(<Popup facts={shown} context={context} actions={asked} refused={false} {...frame} />);
}
