// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wiredPopup } from '../../../entrypoints/popup/wired-popup';
import { MAX_IN_FRONT } from '../../../lib/records/front';
import type { OrderId } from '../../../lib/records/order-id';
import { BEGINNING, REMEMBERED_MS } from '../../../lib/records/popup-location';
import {
  forgetSession,
  KINDS,
  keepFront,
  keepLocation,
  keyOf,
  keysOfOrder,
  readFront,
  readLocation,
} from '../../../lib/store';
import { META, VERSION } from '../../../lib/store/integrity/migrations';
import { formats } from '../../../lib/wording/format';
import { PATIENCE } from '../../patience';
import { keepRecord } from '../kept-record';
import { locks } from '../store/locks';
import { completed } from './sample';

const COUNT = 300;
const idOf = (n: number): OrderId => `${1_000_000_100_000n + BigInt(n)}`;

beforeEach(async () => {
  fakeBrowser.reset();
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks() });
  await fakeBrowser.storage.local.set({ [META]: { version: VERSION } });
  for (let n = 0; n < COUNT; n += 1) {
    const known = completed(idOf(n), `Lamp ${n}`, 1);
    await keepRecord(keyOf(KINDS.orders, known.id), known);
  }
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the front of the list', () => {
  it('is drawn from the records of a few orders, before everything is read', async () => {
    const orderIds = Array.from({ length: MAX_IN_FRONT }, (_, n) => idOf(n));
    await keepFront({ orderIds, counts: { quiet: COUNT } });
    const whole = vi.fn();
    const get = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local);
    let reads = 0;
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(async (keys?: unknown) => {
      if (Array.isArray(keys)) reads += keys.length;
      else whole(document.querySelectorAll('[data-group]').length);
      return get(Array.isArray(keys) ? keys.map(String) : null);
    });
    render(wiredPopup({ buyerZone: 'UTC', formats: formats('en') }));
    await vi.waitFor(() => expect(document.querySelector('[data-group]')).not.toBeNull(), PATIENCE);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain(`(${COUNT})`);
    await vi.waitFor(() => expect(document.querySelector('.foot .reminder')).not.toBeNull(), PATIENCE);
    expect(whole.mock.calls[0]).toEqual([1]); // everything is read when the rows are there
    expect(reads).toBeLessThanOrEqual(MAX_IN_FRONT * keysOfOrder(idOf(0)).length + 12);
  });

  it('is only where to look: a list without it is the same', async () => {
    render(wiredPopup({ buyerZone: 'UTC', formats: formats('en') }));
    await vi.waitFor(() => expect(document.querySelector('.foot .reminder')).not.toBeNull(), PATIENCE);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain(`(${COUNT})`);
  });

  it('that is nonsense is none', async () => {
    await fakeBrowser.storage.session.set({ front: { orderIds: ['<b>'], counts: { quiet: -1 } } });
    expect(await readFront()).toBeUndefined();
  });
});

describe('what is read after a change', () => {
  it('are the keys that changed, never everything', async () => {
    render(wiredPopup({ buyerZone: 'UTC', formats: formats('en') }));
    await vi.waitFor(() => expect(document.querySelector('.foot .reminder')).not.toBeNull(), PATIENCE);
    await new Promise((done) => setTimeout(done, 50));
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    await keepRecord(keyOf(KINDS.orders, idOf(COUNT)), completed(idOf(COUNT), 'A new one', 1));
    await screen.findByText(`(${COUNT + 1})`);
    expect(get.mock.calls.every(([keys]) => Array.isArray(keys) && keys.length <= 2)).toBe(true);
  });
});

describe('the remembered place', () => {
  const NOW = Date.UTC(2026, 10, 23);
  const location = { ...BEGINNING, openId: idOf(1), search: 'lamp', listScroll: 240 };

  it('holds for half an hour, in memory alone', async () => {
    await keepLocation(location, NOW);
    expect(await readLocation(NOW + REMEMBERED_MS - 1)).toEqual(location);
    expect(await readLocation(NOW + REMEMBERED_MS)).toBeUndefined();
    expect(await readLocation(NOW - 1)).toBeUndefined();
    expect(await fakeBrowser.storage.local.get('location')).toEqual({});
  });

  it('goes with everything else', async () => {
    await keepLocation(location, NOW);
    await forgetSession();
    expect(await readLocation(NOW)).toBeUndefined();
  });

  it('costs nothing where the browser does not keep it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('full'));
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('gone'));
    await keepLocation(location, NOW);
    expect(await readLocation(NOW)).toBeUndefined();
  });
});
