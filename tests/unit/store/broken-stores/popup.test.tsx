// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wiredPopup } from '../../../../entrypoints/popup/wired-popup';
import { recoveryIn } from '../../../../lib/store';
import { formats } from '../../../../lib/wording/format';
import { HARMED_RECORDS } from './harmed-records';
import { HARMED_STORES } from './harmed-stores';
import { endAll, keepBoth, local } from './two-orders';

/**
 * Stores as they may be found one day, and what the popup then makes of them: whatever the copy has comes back, what it has
 * not is told of and put aside, and no popup is blank.
 */

const STORES = [...HARMED_RECORDS, ...HARMED_STORES];

beforeEach(keepBoth);
afterEach(async () => {
  cleanup();
  await endAll();
});

test('there are at least forty', () => {
  expect(STORES.length).toBeGreaterThanOrEqual(40);
  expect(new Set(STORES.map(({ name }) => name)).size).toBe(STORES.length);
});

describe.each(STORES)('$name', ({ harm, reported, shown = ['Lamp', 'Cable'], says }) => {
  test('is shown or explained, and never a blank popup', async () => {
    await harm();
    render(wiredPopup({ buyerZone: 'UTC', formats: formats('en') }));
    await waitFor(() => expect(screen.queryByText('Reading your orders…')).toBeNull());
    if (says) await screen.findByText(says);
    await waitFor(() => {
      const rows = [...document.querySelectorAll('[data-order]')].map((row) => row.textContent ?? '');
      for (const name of ['Lamp', 'Cable']) {
        expect(rows.filter((row) => row.includes(name))).toHaveLength(
          shown.some((one) => one === name) ? 1 : 0,
        );
      }
    });
    expect(document.body.textContent?.trim().length).toBeGreaterThan(30);
    await waitFor(async () => {
      const note = says ? undefined : recoveryIn(await local.get());
      const { recovered = [], lost = [] } = note ?? {};
      expect([recovered.length, lost.length]).toEqual([reported?.recovered ?? 0, reported?.lost ?? 0]);
    });
    if (reported) await screen.findByText(/Records found damaged, missing or out of date/);
    else expect(screen.queryByText(/Records found damaged/)).toBeNull();
    if (reported?.lost)
      expect(Object.keys(await local.get()).filter((key) => key.startsWith('broken:'))).toHaveLength(
        reported.lost,
      );
  });
});
