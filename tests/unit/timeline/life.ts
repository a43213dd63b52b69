import type { Dispute, DisputeEvent, DisputeEventKind } from '../../../lib/records/dispute';
import type {
  Entered,
  Order,
  OrderDay,
  OrderItem,
  OrderKind,
  OrderStatus,
  Reason,
  Statement,
} from '../../../lib/records/order';
import type { SeenDisputeState } from '../../../lib/records/seen-dispute';
import type { Region } from '../../../lib/records/settings';
import { type RuleBook, type RuleChoices, ruleBook } from '../../../lib/rules/rule-book';
import { mergeSighting } from '../../../lib/store/records/sightings';
import { MINUTE_MS } from '../../../lib/time/durations';
import { zone } from '../../../lib/time/zone';
import { day } from '../rules/orders';

/**
 * A small language to tell an order's life. What AliExpress knows and what we know are kept apart: `isPaid`, `isShipped`
 * and the like happen at AliExpress; we learn of them when the buyer looks at the list (`looksAtList`) or opens the order
 * (`opensOrder`), or when the buyer tells us (`tells`, `disputes`).
 */

/** AliExpress's servers count here, and the buyers of these lives live here. */
export const PACIFIC = zone('America/Los_Angeles');
const ORDER_ID = '8212313961591322';

/** The instant (epoch ms) of a day and a time in Pacific time: "2026-06-25 10:30"; noon where no time is told. */
export function at(text: string): number {
  const [date = '', time = '12:00'] = text.split(' ');
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const midnight = PACIFIC.startOf(day(date));
  return midnight + (hours * 60 + minutes) * MINUTE_MS + seconds * 1000;
}

/** What the order's own page would show if somebody opened it. */
interface Page {
  readonly status: OrderStatus;
  readonly days: { readonly [name in OrderDay]?: string };
  readonly stated: readonly Statement[];
  readonly items: readonly OrderItem[];
}

/** An order as AliExpress has it, and as we know it. */
export interface World {
  readonly page: Page;
  readonly order: Order | undefined;
  readonly dispute: Dispute | undefined;
}

/** Before the order is placed. */
export const NOTHING: World = {
  page: { status: 'processing', days: {}, stated: [], items: [] },
  order: undefined,
  dispute: undefined,
};

/** One thing that happens in a life, at an instant (epoch ms). */
export interface Happening {
  readonly at: number;
  readonly says: string;
  readonly turn: (world: World) => World;
}

/** One order's life, told in two or three plain sentences and as happenings, the earliest first. */
export interface Life {
  readonly name: string;
  readonly reported: string;
  readonly happenings: readonly Happening[];
  /** Where the buyer says to live, if anywhere; days are of Pacific time all the same. */
  readonly region?: Region;
}

/** The rule book of a life's buyer. */
export function bookOf({ region }: Life, choices: RuleChoices = {}): RuleBook {
  return ruleBook('America/Los_Angeles', { ...choices, ...(region ? { region } : {}) });
}

function atAliExpress(when: string, says: string, change: (page: Page) => Partial<Page>): Happening {
  return {
    at: at(when),
    says,
    turn: (world) => ({ ...world, page: { ...world.page, ...change(world.page) } }),
  };
}

function comesTo(when: string, status: OrderStatus, names: readonly OrderDay[], says: string): Happening {
  const [on = ''] = when.split(' ');
  const days = Object.fromEntries(names.map((name) => [name, on]));
  return atAliExpress(when, says, (page) => ({ status, days: { ...page.days, ...days } }));
}

/** The order is placed, and as far as its list says not paid. */
export const isPlaced = (when: string) => comesTo(when, 'toPay', ['placed'], 'ordered');
/** The order is placed and paid. */
export const isPaid = (when: string) => comesTo(when, 'processing', ['placed', 'paid'], 'ordered and paid');
/** The order is placed and paid, with several items. */
export function isPaidWith(when: string, titles: readonly string[]): Happening {
  const [on = ''] = when.split(' ');
  return atAliExpress(when, `ordered and paid: ${titles.join(', ')}`, () => ({
    status: 'processing',
    days: { placed: on, paid: on },
    items: titles.map((title) => ({ title })),
  }));
}
/** The parcel is on its way. */
export const isShipped = (when: string) => comesTo(when, 'awaitingDelivery', ['shipped'], 'shipped');
/** The order is completed, by the buyer's button or by itself. */
export const isCompleted = (when: string, says = 'it arrives; completed') =>
  comesTo(when, 'completed', ['completed'], says);
/** The carrier reports the parcel as delivered. The order is not completed yet, and only its tracking page says so. */
export const isDelivered = (when: string) =>
  comesTo(when, 'awaitingDelivery', ['delivered'], 'tracking says delivered');
/** The order is canceled. */
export const isCanceled = (when: string) => comesTo(when, 'canceled', [], 'AliExpress cancels the order');

/** From now on the order's page says this, in place of what it said about the same thing. */
export function pageSays(when: string, statement: Statement): Happening {
  return atAliExpress(when, `the page now says “${statement.text}”`, ({ stated }) => ({
    stated: [...stated.filter(({ about }) => about !== statement.about), statement],
  }));
}

function looks(
  when: string,
  says: string,
  source: 'list' | 'order' | 'tracking',
  kinds?: readonly OrderKind[],
): Happening {
  const seenAt = at(when);
  return {
    at: seenAt,
    says,
    turn: (world) => {
      const { status, days, stated, items } = world.page;
      const shown = Object.entries(days).filter(([name]) => isShownOn(source, name));
      const order = mergeSighting(world.order, {
        orderId: ORDER_ID,
        source,
        seenAt,
        status,
        days: Object.fromEntries(shown.map(([name, on]) => [name, day(on)])),
        stated: source === 'order' ? stated : [],
        items,
        problems: [],
        ...(kinds ? { kinds } : {}),
      });
      return { ...world, order };
    },
  };
}

function isShownOn(source: 'list' | 'order' | 'tracking', name: string): boolean {
  if (source === 'order') return name !== 'delivered';
  return name === (source === 'tracking' ? 'delivered' : 'placed');
}

/** The buyer looks at the parcel's tracking: it shows the day of delivery, once there is one. */
export const looksAtTracking = (when: string) => looks(when, 'buyer looks at the tracking', 'tracking');

/** The buyer looks at the list: it shows the status and the day of the order, no more. */
export const looksAtList = (when: string, says = 'buyer looks at the list') => looks(when, says, 'list');

/** The buyer opens the order: its page shows all days and sentences that there are. */
export const opensOrder = (when: string, kinds?: readonly OrderKind[]) =>
  looks(when, 'buyer opens the order', 'order', kinds);

/** The buyer opens an order of aliexpress.ru. */
export function opensRussianOrder(when: string): Happening {
  const open = opensOrder(when);
  return {
    ...open,
    turn: (world) => {
      const seen = open.turn(world);
      return { ...seen, order: seen.order && { ...seen.order, site: 'ru' } };
    },
  };
}

/** A page shows where a case stands, and the buyer looks. */
export function showsCase(when: string, state: SeenDisputeState, says: string): Happening {
  const seen = { value: { state }, source: 'order' as const, seenAt: at(when) };
  return {
    at: seen.seenAt,
    says,
    turn: (world) => ({ ...world, order: world.order && { ...world.order, disputes: [seen] } }),
  };
}

/** The buyer tells us something of the order. */
export function tells(when: string, says: string, entered: Partial<Entered>): Happening {
  return {
    at: at(when),
    says,
    turn: (world) => ({
      ...world,
      order: world.order && { ...world.order, entered: { ...world.order.entered, ...entered } },
    }),
  };
}

/** The buyer says what is wrong, and how far things are: whether the seller was written to, and evidence is there. */
export function complains(
  when: string,
  reason: Reason,
  says: string,
  done: { readonly contacted?: true; readonly evidence?: true } = {},
): Happening {
  return tells(when, says, {
    complaint: {
      reason,
      ...(done.contacted ? { contactedAt: at(when) } : {}),
      ...(done.evidence ? { evidenceAt: at(when) } : {}),
    },
  });
}

/** Something happens to the dispute, and the buyer tells us at once. `line` is the item it is about. */
export function disputes(when: string, kind: DisputeEventKind, says: string, line?: string): Happening {
  const event: DisputeEvent = { kind, at: at(when), enteredAt: at(when), ...(line ? { line } : {}) };
  return {
    at: event.at,
    says,
    turn: (world) => ({
      ...world,
      dispute: { orderId: ORDER_ID, events: [...(world.dispute?.events ?? []), event] },
    }),
  };
}
