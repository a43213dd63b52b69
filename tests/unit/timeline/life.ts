import type { Assessment } from '../../../lib/assessment';
import type { CalendarDate } from '../../../lib/calendar-date';
import type { Case, CaseEvent, CaseEventKind } from '../../../lib/case';
import type { Fact, Order, OrderDay, OrderStatus, Statement } from '../../../lib/order';
import { zone } from '../../../lib/rules/zone';
import { day } from '../rules/orders';

export const PACIFIC = zone('America/Los_Angeles');
const HOUR_MS = 3_600_000;

/** The instant (epoch ms) at a time of day in Pacific time: "2026-07-15 10:30". */
export function at(text: string): number {
  const [date = '', time = '12:00'] = text.split(' ');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return PACIFIC.startOf(day(date)) + (hour + minute / 60) * HOUR_MS;
}

/** One thing that happens in a life, and what is known of the order from then on. */
export interface Happening {
  readonly at: number;
  readonly says: string;
  readonly learn: (known: Known) => Known;
}

/** What is known of an order at some moment of its life. */
export interface Known {
  readonly order: Order;
  readonly dispute: Case | undefined;
}

/** One order's life, told in plain sentences and as happenings. */
export interface Life {
  readonly name: string;
  readonly told: string;
  readonly happenings: readonly Happening[];
  /** What the test asserts of it beside the table. */
  readonly site?: 'ru';
}

/** Nothing is known yet. */
export function unknown(site?: 'ru'): Known {
  const order: Order = {
    id: '8212313961591322',
    days: {},
    stated: [],
    items: [],
    problems: [],
    entered: { days: {} },
    seenAt: 0,
    ...(site ? { site } : {}),
  };
  return { order, dispute: undefined };
}

function fact<T>(value: T, seenAt: number): Fact<T> {
  return { value, source: 'order-page', seenAt };
}

/** The order's page, or the list, is seen with a status and, as far as it shows them, days. */
export function sees(
  when: string,
  status: OrderStatus,
  days: { readonly [name in OrderDay]?: string },
  says: string,
): Happening {
  const seenAt = at(when);
  return {
    at: seenAt,
    says,
    learn: ({ order, dispute }) => ({
      dispute,
      order: {
        ...order,
        seenAt,
        status: fact(status, seenAt),
        days: {
          ...order.days,
          ...Object.fromEntries(Object.entries(days).map(([name, on]) => [name, fact(day(on), seenAt)])),
        },
      },
    }),
  };
}

/** The page says a sentence. */
export function reads(when: string, statement: Statement): Happening {
  const seenAt = at(when);
  return {
    at: seenAt,
    says: `the page says “${statement.text}”`,
    learn: ({ order, dispute }) => ({
      dispute,
      order: {
        ...order,
        stated: [
          ...order.stated.filter(({ value }) => value.about !== statement.about),
          fact(statement, seenAt),
        ],
      },
    }),
  };
}

/** The buyer tells us something. */
export function tells(when: string, says: string, entered: Partial<Order['entered']>): Happening {
  return {
    at: at(when),
    says,
    learn: ({ order, dispute }) => ({
      dispute,
      order: { ...order, entered: { ...order.entered, ...entered } },
    }),
  };
}

/** Something happens to the dispute. */
export function disputes(when: string, kind: CaseEventKind, says: string, line?: string): Happening {
  const event: CaseEvent = { kind, at: at(when), enteredAt: at(when), ...(line ? { line } : {}) };
  return {
    at: event.at,
    says,
    learn: ({ order, dispute }) => ({
      order,
      dispute: { orderId: order.id, events: [...(dispute?.events ?? []), event] },
    }),
  };
}

/** One row of a life's table: a moment at which what is shown changes. */
export interface Row {
  readonly at: number;
  readonly on: CalendarDate;
  readonly says: string;
  readonly judged: Assessment;
}
