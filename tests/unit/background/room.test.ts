import type { OrderId } from '../../../lib/records/order-id';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../../entrypoints/background/answer';
import { assessAll } from '../../../entrypoints/background/assess-all';
import { admit, keepRoom } from '../../../entrypoints/background/room';
import { NOTHING_READ } from '../../../lib/page/layouts/layout';
import { NEW_ORDERS_AN_HOUR } from '../../../lib/records/new-orders';
import type { Order, Sighting } from '../../../lib/records/order';
import type { Reminder } from '../../../lib/records/reminder';
import {
  changeDispute,
  changeEntered,
  exclusively,
  forgetRoomNote,
  keepAllowance,
  keepOrderNote,
  readAllOrders,
  readStore,
  recordSightings,
  roomNoteIn,
  setTick,
  writeReminders,
} from '../../../lib/store';
import { type CalendarDate, isCalendarDate } from '../../../lib/time/calendar-date';
import { DAY_MS, HOUR_MS } from '../../../lib/time/durations';
import { locks } from '../store/locks';

/** What becomes of new orders in a store that has little room, and of those that are in it. */

const QUOTA = 10_485_760;
const now = Date.now();
function day(daysFromNow: number): CalendarDate {
  const text = new Date(now + daysFromNow * DAY_MS).toISOString().slice(0, 10);
  if (!isCalendarDate(text)) throw new Error(text);
  return text;
}
const row = (orderId: OrderId, state: Reminder['state']): Reminder => ({
  ...{ id: `${orderId}:bp.end:7d:${day(9)}`, orderId, clock: 'bp.end', lead: '7d' },
  ...{
    endsOn: day(9),
    endsAt: now + 9 * DAY_MS,
    dueAt: now - HOUR_MS,
    state,
    shownAt: now - HOUR_MS,
    shownAs: 'one',
  },
});
const idOf = (place: number): OrderId => `${8_212_000_000_000_000n + BigInt(place)}`;
/** Bytes of the store that are not ours to give. */
let others = 0;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { locks: locks(), languages: ['en'] });
  others = 0;
  Object.assign(fakeBrowser.storage.local, {
    getBytesInUse: async () => others + JSON.stringify(await browser.storage.local.get()).length,
  });
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: async () => {},
      setTitle: async () => {},
      setBadgeBackgroundColor: async () => {},
    },
  });
});

/** An order as it is when it was never seen before. */
const orderAt = (place: number): Order => ({
  ...{ id: idOf(place), days: {}, stated: [], items: [], problems: [] },
  ...{ entered: { days: {} }, seenAt: now },
});

/** Lets the store be so full that this much is missing to a share of its quota (bytes). */
async function fillTo(share: number, missing: number): Promise<void> {
  others = 0;
  const { getBytesInUse } = browser.storage.local;
  others = Math.round(QUOTA * share) - missing - (await getBytesInUse());
}

/** Keeps orders that a list showed so long ago (ms); their protection runs. */
async function keep(places: readonly number[], ago: number, status: Sighting['status'] = 'awaitingDelivery') {
  const at = now - ago;
  const sightings = places.map(
    (place): Sighting => ({
      ...{ orderId: idOf(place), source: 'list', seenAt: at, status, stated: [], problems: [] },
      ...{
        days: { placed: day(status === 'canceled' ? -400 : -20) },
        items: range(0, 4).map((at) => ({ title: String(at).repeat(128) })),
      },
    }),
  );
  await recordSightings(sightings, at);
}

/** What a content script is answered that saw new orders at these places. */
const seen = (places: readonly number[]) =>
  answer(
    {
      type: 'recordSeen',
      seen: places.map((place) => ({
        ...{ ...NOTHING_READ, source: 'list' as const, orderId: idOf(place), status: 'Awaiting delivery' },
        titles: ['A lamp'],
      })),
    },
    {},
  );
const keptPlaces = async () =>
  (await readAllOrders()).kept
    .map(({ order }) => Number(order.id) - Number(idOf(0)))
    .toSorted((a, b) => a - b);
const note = async () => roomNoteIn((await readStore()).snapshot);
const range = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);

test('a new order takes the place of such as nobody misses, and the buyer can read of it', async () => {
  await keep(range(0, 8), HOUR_MS);
  await keep(range(100, 900), HOUR_MS);
  await keep([4], -2 * DAY_MS + HOUR_MS);
  await changeEntered(idOf(0), (entered) => ({ ...entered, payment: 'card' }));
  await changeDispute(idOf(1), () => [{ kind: 'opened', at: now, enteredAt: now }]);
  await setTick(idOf(2), 'wait.one', true);
  await keepOrderNote(idOf(3), { id: 'n', kind: 'note', on: day(0), text: 'a note', enteredAt: now });
  const told = row(idOf(5), 'shown');
  await exclusively(() => writeReminders(new Map([[idOf(5), [told]]])));
  await fillTo(0.85, 1_000);
  const answered = await seen([6, 50]);
  expect(answered).not.toHaveProperty('error');
  const left = await keptPlaces();
  expect(left).toEqual(expect.arrayContaining([0, 1, 2, 3, 4, 5, 6, 50]));
  expect(left).not.toContain(7);
  expect(left.filter((place) => place >= 100).length).toBeGreaterThan(0);
  expect(await note()).toMatchObject({ removed: 909 - left.length });
  expect(909 - left.length).toBeGreaterThan(0);
  expect(answered).toMatchObject({ notes: [] });
});

test('where everything kept is missed by somebody, it stays, and the page and the popup say so', async () => {
  await keep(range(0, 20), 3 * DAY_MS);
  await keep(range(0, 20), HOUR_MS);
  await fillTo(0.85, 1_000);
  const answered = await seen([1, 50]);
  expect(answered).toMatchObject({ notes: [expect.stringContaining('not kept')] });
  expect(answered).toMatchObject({ assessments: [{ orderId: idOf(1) }] });
  expect(await keptPlaces()).toEqual(range(0, 20));
  expect(await note()).toMatchObject({ removed: 0, refusedAt: expect.any(Number) });
});

test('what cannot make room enough is not removed for nothing', async () => {
  await keep(range(0, 20), HOUR_MS);
  await fillTo(0.999, 0);
  await seen([50]);
  await keepRoom(now, { assess: assessAll });
  expect(await keptPlaces()).toEqual(range(0, 20));
});

test('a store that is nearly full makes room although nothing new comes', async () => {
  await keep(range(0, 900), HOUR_MS);
  await fillTo(0.905, 0);
  await keepRoom(now, { assess: assessAll });
  expect((await keptPlaces()).length).toBeLessThan(900);
  expect(await note()).toMatchObject({ removed: 900 - (await keptPlaces()).length });
  await forgetRoomNote();
  expect(await note()).toBeUndefined();
});

test('of new orders beyond those of an hour none is kept, and what was known is renewed all the same', async () => {
  await keep([1], DAY_MS);
  await keepAllowance({ left: 2, at: Date.now() });
  const answered = await seen([1, 2, 3, 4]);
  expect(await keptPlaces()).toEqual([1, 2, 3]);
  expect(answered).toMatchObject({ notes: [expect.stringContaining('not kept')] });
  await keepAllowance({ left: 0, at: Date.now() - HOUR_MS });
  expect(await seen([4, 5])).toMatchObject({ notes: [] });
  expect(await keptPlaces()).toEqual([1, 2, 3, 4, 5]);
});

test('a list of 10,000 that is shown in one go is kept whole, and a flood is not', async () => {
  const kept: number[] = [];
  for (let from = 0; from < 13_000; from += 100) {
    const fresh = range(from, 100).map((place) => orderAt(place));
    kept.push((await admit(fresh, [], now, { assess: assessAll })).length);
  }
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  expect(sum(kept.slice(0, 100))).toBe(10_000);
  expect(sum(kept)).toBe(NEW_ORDERS_AN_HOUR);
});
