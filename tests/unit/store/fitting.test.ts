import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OrderChange } from '../../../lib/records/order-change';
import type { OrderId } from '../../../lib/records/order-id';
import { type Reminder, reminderId } from '../../../lib/records/reminder';
import {
  changeEntered,
  exclusively,
  readAllOrderChanges,
  readAllOrders,
  readAllReminders,
  recordSightings,
  writeOrderChanges,
  writeReminders,
} from '../../../lib/store';
import { recoveryIn } from '../../../lib/store/records/keeping';
import { KINDS, keyOf } from '../../../lib/store/records/kinds';
import { recoverySchema } from '../../../lib/store/records/schema/beside-orders';
import { day } from '../rules/orders';
import { locks } from './locks';

const ID = '8212313961591322';
const OTHER = '8212313961591339';
const NOW = Date.UTC(2026, 10, 22);
const change = (id: string, more: Partial<OrderChange> = {}): OrderChange => ({
  ...{ id, orderId: ID, change: { kind: 'dispute', state: 'finished' }, seenAt: NOW, state: 'shown' },
  ...more,
});
const refused = async () => recoveryIn(await fakeBrowser.storage.local.get())?.refused;
const seen = (orderId: OrderId, store: string) =>
  ({ orderId, source: 'list', seenAt: 1, days: {}, stated: [], items: [], problems: [], store }) as const;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { locks: locks() });
});

describe('what no schema fits', () => {
  test('is left out of a list of rows, which stays whole at the next read', async () => {
    const rows = [
      change('a'),
      change('b', { seenAt: Number.NaN }),
      change('c', { shownAt: Date.UTC(2150, 0, 1) }),
      change('d', { id: 'x'.repeat(300) }),
      change('e'),
    ];
    await exclusively(() => writeOrderChanges(new Map([[ID, rows]])));
    expect((await readAllOrderChanges()).get(ID)).toEqual([change('a'), change('e')]);
    expect(await refused()).toEqual([`changes:${ID}`]);
  });

  test('is refused without taking another record of the same writing with it', async () => {
    await recordSightings([seen(ID, 'x'.repeat(513)), seen(OTHER, 'Vega')], NOW);
    const { kept, broken } = await readAllOrders();
    expect(kept.map(({ order }) => order.id)).toEqual([OTHER]);
    expect(broken).toEqual([]);
    expect(await refused()).toEqual([`order:${ID}`]);
  });

  test('is refused to the buyer aloud, and what was there before stays', async () => {
    await recordSightings([seen(ID, 'Vega')], NOW);
    await changeEntered(ID, (entered) => ({ ...entered, figures: { 'bp.end': 60 } }));
    const wrong = changeEntered(ID, (entered) => ({ ...entered, figures: { 'bp.end': 0.5 } }));
    await expect(wrong).rejects.toThrow('fits no schema');
    const { kept, broken } = await readAllOrders();
    expect(broken).toEqual([]);
    expect(kept[0]?.order.entered.figures).toEqual({ 'bp.end': 60 });
  });
});

test('a reminder beyond this century is read again as it was written, and told as shown', async () => {
  const name = { orderId: ID, clock: 'refund.nodelivery', lead: 'on', endsOn: day('2099-12-31') } as const;
  const endsAt = Date.UTC(2100, 0, 1, 8);
  const row: Reminder = {
    ...name,
    endsAt,
    id: reminderId({ ...name, endsAt }),
    dueAt: endsAt,
    state: 'shown',
    shownAt: NOW,
  };
  await exclusively(() => writeReminders(new Map([[ID, [row]]])));
  expect((await readAllReminders()).get(ID)).toEqual([row]);
  expect(await refused()).toBeUndefined();
});

test('the note about it is one that can be read again', () => {
  expect(
    recoverySchema.safeParse({ at: 1, recovered: [], lost: [], refused: [keyOf(KINDS.orders, ID)] }).success,
  ).toBe(true);
});
