import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EvidenceFile } from '../../../lib/records/evidence-file';
import type { OrderId } from '../../../lib/records/order-id';
import {
  addFile,
  changeFile,
  eraseAll,
  exclusively,
  exportText,
  isFull,
  keepOrderNote,
  mendStore,
  readBytes,
  readFiles,
  readOrderNotes,
  readStore,
  recordSightings,
  removeFile,
  removeOrders,
  replaceBytes,
} from '../../../lib/store';
import { isCalendarDate } from '../../../lib/time/calendar-date';
import { locks } from './locks';

const LAMP = '8212313961591322';
const CABLE = '8212313961591339';
const DAY = '2026-11-20';
if (!isCalendarDate(DAY)) throw new Error(DAY);
const on = DAY;

const file = (id: string, more: Partial<EvidenceFile> = {}): EvidenceFile => ({
  id,
  orderId: LAMP,
  name: 'box.jpg',
  type: 'image/jpeg',
  size: 4,
  addedAt: 1,
  on,
  caption: '',
  ...more,
});
const note = { id: 'n1', kind: 'note', on, text: 'They called.', enteredAt: 1 } as const;
const odd = new Uint8Array([0, 255, 13, 10, 26, 0, 137, 80]);

const SIGHTING = { source: 'list', seenAt: 1, days: {}, stated: [], items: [], problems: [] } as const;
const keep = (...orderIds: readonly OrderId[]) =>
  recordSightings(
    orderIds.map((orderId) => ({ ...SIGHTING, orderId })),
    2,
  );
const idsOf = async (orderId: OrderId) => (await readFiles(orderId)).map(({ id }) => id);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { locks: locks() });
  await keep(LAMP, CABLE);
});
afterEach(() => vi.restoreAllMocks());

test('a file comes back as it was given, byte for byte', async () => {
  await addFile(file('a', { size: odd.length }), new Blob([odd], { type: 'image/jpeg' }));
  const bytes = await readBytes(file('a'));
  expect(new Uint8Array((await bytes?.arrayBuffer()) ?? [])).toEqual(odd);
  expect(bytes?.type).toBe('image/jpeg');
  expect(await readBytes(file('b'))).toBeUndefined();
  expect(await readBytes({ ...file('a'), orderId: CABLE })).toBeUndefined();
});

test('files are those of their order, in the order in which they were attached', async () => {
  await addFile(file('late', { addedAt: 5 }), new Blob(['x']));
  await addFile(file('other', { orderId: CABLE }), new Blob(['x']));
  await addFile(file('early', { addedAt: 2 }), new Blob(['x']));
  expect(await idsOf(LAMP)).toEqual(['early', 'late']);
});

test('two pages that attach, change and remove at once lose nothing', async () => {
  const ids = Array.from({ length: 20 }, (_, place) => `f${place}`);
  await Promise.all(ids.map((id) => addFile(file(id), new Blob([id]))));
  await Promise.all([
    changeFile(file('f1'), (one) => ({ ...one, caption: 'The box' })),
    changeFile(file('f1'), (one) => ({ ...one, evidence: 'boxPhotos' })),
    removeFile(file('f2')),
    addFile(file('new'), new Blob(['new'])),
  ]);
  const files = await readFiles(LAMP);
  expect(files).toHaveLength(20);
  expect(files.find(({ id }) => id === 'f1')).toMatchObject({ caption: 'The box', evidence: 'boxPhotos' });
  expect(files.some(({ isLost }) => isLost)).toBe(false);
  expect(await readBytes(file('f2'))).toBeUndefined();
});

test('a change of what is known of a file leaves its bytes, its id and its order alone', async () => {
  await addFile(file('a'), new Blob([odd]));
  await changeFile(file('a'), (one) => ({ ...one, id: 'b', orderId: CABLE, caption: 'x' }));
  expect(await readFiles(CABLE)).toEqual([]);
  expect(await readFiles(LAMP)).toEqual([file('a', { caption: 'x' })]);
  expect((await readBytes(file('a')))?.size).toBe(odd.length);
});

test('a file that does not fit is refused whole, and what was there stays', async () => {
  await addFile(file('a'), new Blob(['first']));
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (value instanceof Blob) throw new DOMException('no room', 'QuotaExceededError');
    return put.call(this, value, key);
  });
  const refused = await addFile(file('big'), new Blob(['second'])).catch((error: unknown) => error);
  expect(isFull(refused)).toBe(true);
  vi.restoreAllMocks();
  expect(await idsOf(LAMP)).toEqual(['a']);
});

test('a store that refuses what is known of a file leaves none of its bytes behind', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  await expect(addFile(file('a'), new Blob(['a']))).rejects.toThrow('full');
  expect([await readFiles(LAMP), await readBytes(file('a'))]).toEqual([[], undefined]);
});

test('a file for an order that was removed meanwhile is refused, and nothing of it stays', async () => {
  await exclusively(() => removeOrders([LAMP]));
  await expect(addFile(file('a'), new Blob(['a']))).rejects.toThrow('not kept');
  await keep(LAMP);
  expect([await readFiles(LAMP), await readBytes(file('a'))]).toEqual([[], undefined]);
});

test('a browser that loses its database loses the bytes: what is known of each file stays, and it is attached again', async () => {
  await addFile(file('a', { caption: 'The box' }), new Blob(['old']));
  await addFile(file('b', { addedAt: 2 }), new Blob(['b']));
  vi.stubGlobal('indexedDB', new IDBFactory());
  await addFile(file('c', { addedAt: 3 }), new Blob(['c']));
  const lost = (await readFiles(LAMP)).map(({ id, isLost }) => [id, isLost ?? false]);
  expect(lost).toEqual([
    ['a', true],
    ['b', true],
    ['c', false],
  ]);
  await replaceBytes({ ...file('a'), name: 'again.png', type: 'image/png', size: 5 }, new Blob(['again']));
  const [first] = await readFiles(LAMP);
  expect(first).toEqual(file('a', { caption: 'The box', name: 'again.png', type: 'image/png', size: 5 }));
  expect(await (await readBytes(file('a')))?.text()).toBe('again');
});

test('what is known of a file has a second copy like everything else', async () => {
  await addFile(file('a', { caption: 'The box' }), new Blob(['a']));
  await fakeBrowser.storage.local.remove(`files:${LAMP}`);
  await mendStore();
  expect(await readFiles(LAMP)).toEqual([file('a', { caption: 'The box' })]);
});

test('removing an order takes its files and notes, and nobody else’s', async () => {
  for (const [id, orderId] of [
    ['a', LAMP],
    ['b', CABLE],
  ] as const) {
    await addFile(file(id, { orderId }), new Blob([id]));
    await keepOrderNote(orderId, note);
  }
  await exclusively(() => removeOrders([LAMP]));
  expect([await readFiles(LAMP), await readOrderNotes(LAMP), await readBytes(file('a'))]).toEqual([
    [],
    [],
    undefined,
  ]);
  expect([await readFiles(CABLE), await readOrderNotes(CABLE)]).toMatchObject([[{ id: 'b' }], [note]]);
});

test('erasing everything takes the files too', async () => {
  await addFile(file('a'), new Blob(['a']));
  await eraseAll();
  expect(await readFiles(LAMP)).toEqual([]);
  expect(await readBytes(file('a'))).toBeUndefined();
});

test('a note is kept, changed in place, and taken away', async () => {
  await keepOrderNote(LAMP, note);
  await keepOrderNote(LAMP, { ...note, id: 'n2', kind: 'chat', text: 'Seller: sorry' });
  await keepOrderNote(LAMP, { ...note, text: 'They called twice.' });
  expect((await readOrderNotes(LAMP)).map(({ text }) => text)).toEqual([
    'They called twice.',
    'Seller: sorry',
  ]);
});

test('notes stand in the export', async () => {
  await keepOrderNote(LAMP, note);
  const { records } = JSON.parse(exportText((await readStore()).snapshot, 1));
  expect(records[`notes:${LAMP}`]).toEqual([note]);
});
