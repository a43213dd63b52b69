import type { OrderId } from '../../../lib/records/order-id';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EvidenceFile } from '../../../lib/records/evidence-file';
import {
  addFile,
  changeEntered,
  keepOrderNote,
  keysOfOrder,
  putBack,
  readBytes,
  readChecked,
  readFiles,
  readOrderNotes,
  readOrders,
  recordSightings,
  takeOrder,
} from '../../../lib/store';
import { day } from '../rules/orders';
import { locks } from './locks';

/** An order that is taken out of the store can be put back with all of it, bytes included. */

const LAMP = '8212313961591322';
const CABLE = '8212313961591339';
const NOW = Date.UTC(2026, 10, 22);
const on = day('2026-11-20');
const box: EvidenceFile = {
  ...{ id: 'f1', orderId: LAMP, name: 'box.jpg', type: 'image/jpeg', size: 4, addedAt: 1, on, caption: '' },
};
const bytes = new Uint8Array([0, 255, 13, 10]);
const see = (orderId: OrderId, at: number, title: string) =>
  recordSightings(
    [{ ...{ orderId, source: 'list', seenAt: at, days: {}, stated: [], problems: [] }, items: [{ title }] }],
    at,
  );

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { locks: locks() });
  await see(LAMP, NOW, 'Lamp');
  await see(CABLE, NOW, 'Cable');
  await changeEntered(LAMP, (entered) => ({ ...entered, payment: 'card' }));
  await keepOrderNote(LAMP, { id: 'n', kind: 'note', on, text: 'They called.', enteredAt: NOW });
  await addFile(box, new Blob([bytes]));
});

test('nothing of it is left while it is away, and no check of the store brings it back', async () => {
  await takeOrder(LAMP);
  await readChecked();
  expect(await browser.storage.local.get([...keysOfOrder(LAMP)])).toEqual({});
  expect(await readBytes(box)).toBeUndefined();
  expect(await readOrders([LAMP, CABLE])).toHaveLength(1);
});

test('it comes back with notes, files and their bytes, and stays after a check of the store', async () => {
  const before = await readOrders([LAMP]);
  const taken = await takeOrder(LAMP);
  await putBack(taken);
  expect((await readChecked()).isWhole).toBe(true);
  expect(await readOrders([LAMP])).toEqual(before);
  expect(await readOrderNotes(LAMP)).toHaveLength(1);
  expect(await readFiles(LAMP)).toEqual([box]);
  expect(new Uint8Array((await (await readBytes(box))?.arrayBuffer()) ?? [])).toEqual(bytes);
});

test('what a page said in the meantime stays, and what the buyer entered comes back', async () => {
  const taken = await takeOrder(LAMP);
  await see(LAMP, NOW + 1_000, 'A better lamp');
  await putBack(taken);
  const [known] = await readOrders([LAMP]);
  expect(known?.order).toMatchObject({ items: [{ title: 'A better lamp' }], entered: { payment: 'card' } });
  expect(await readOrderNotes(LAMP)).toHaveLength(1);
});
