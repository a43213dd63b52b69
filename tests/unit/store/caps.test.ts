import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type DisputeEvent, MAX_DISPUTE_EVENTS } from '../../../lib/records/dispute';
import { MAX_REMINDERS, type Reminder, reminderId } from '../../../lib/records/reminder';
import {
  changeDispute,
  exclusively,
  readAllReminders,
  readOrders,
  recordSightings,
  writeReminders,
} from '../../../lib/store';
import { HOUR_MS } from '../../../lib/time/durations';
import { day } from '../rules/orders';
import { locks } from './locks';

/** What is more than a record can hold is refused or trimmed before it is written: a record is never broken by its own size. */

const ID = '8212313961591322';
const NOW = Date.UTC(2026, 10, 22);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { locks: locks() });
  const seen = {
    orderId: ID,
    source: 'list',
    seenAt: NOW,
    days: {},
    stated: [],
    items: [],
    problems: [],
  } as const;
  await recordSightings([{ ...seen, status: 'completed' }], NOW);
});

const opened = (at: number): DisputeEvent => ({ kind: 'opened', at, enteredAt: at });
const disputeEvents = async () => (await readOrders([ID]))[0]?.dispute?.events ?? [];

test('an event too many of a dispute is refused, and what was told before stays', async () => {
  const full = Array.from({ length: MAX_DISPUTE_EVENTS }, (_, at) => opened(NOW + at));
  await changeDispute(ID, () => full);
  await expect(changeDispute(ID, (events) => [...events, opened(NOW - 1)])).rejects.toThrow('More events');
  expect(await disputeEvents()).toHaveLength(MAX_DISPUTE_EVENTS);
  await changeDispute(ID, (events) => events.slice(1));
  expect(await disputeEvents()).toHaveLength(MAX_DISPUTE_EVENTS - 1);
});

test('of reminders too many those that were over first go, and none that is to come', async () => {
  const row = (at: number, state: Reminder['state']): Reminder => {
    const name = {
      orderId: ID,
      clock: 'bp.end',
      lead: '7d',
      endsOn: day('2026-12-04'),
      endsAt: NOW + at * HOUR_MS,
    } as const;
    return { id: reminderId(name), ...name, dueAt: NOW + at * HOUR_MS, state };
  };
  const rows = Array.from({ length: MAX_REMINDERS + 50 }, (_, at) => row(at, at < 300 ? 'shown' : 'planned'));
  await exclusively(() => writeReminders(new Map([[ID, rows]])));
  expect((await readAllReminders()).get(ID)).toEqual(rows.slice(50));
});
