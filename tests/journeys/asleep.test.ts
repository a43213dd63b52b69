import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, keyOf } from '../../lib/store/records/kinds';
import { remindersSchema } from '../../lib/store/records/schema/of-order';
import { keepRecord, keptRecord } from '../../scripts/browser/kept-record';
import { badgeOf, detail, openPopup, openScene, type Scene, until, visit } from '../../scripts/browser/scene';
import { stopBackground } from './background';

/** How late a reminder may be in an awake browser. */
const LATEST_MS = 60_000;

describe.each(['chrome', 'firefox'] as const)('a background of %s that has ended', (kind) => {
  let scene: Scene;
  let popup: Page;
  beforeAll(async () => {
    scene = await openScene(kind);
    popup = await openPopup(scene);
  });
  afterAll(() => scene?.close());

  test('is woken by its alarm, and shows what is due, once', async () => {
    const { id } = scene.order('refund-in-12');
    const rows = async () =>
      remindersSchema.parse((await keptRecord(popup, keyOf(KINDS.reminders, id))) ?? []);
    const page = await visit(scene, detail(id));
    await badgeOf(page, id, ({ certainty }) => certainty === 'stated');
    await page.close();
    const planned = await until('what is planned', async () =>
      (await rows()).find(({ state }) => state === 'planned'),
    );
    await sleep(2_000); // a sweep under way would write its rows in place of ours
    const due = Date.now() + 12_000;
    await keepRecord(
      popup,
      keyOf(KINDS.reminders, id),
      (await rows()).map((row) => (row.id === planned.id ? { ...row, dueAt: due } : row)),
    );
    await popup.evaluate((when) => Object(globalThis).browser.alarms.create('sweep', { when }), due);
    await stopBackground(scene);
    expect(Date.now()).toBeLessThan(due);
    await sleep(due - Date.now());
    const shown = await until('the reminder', async () =>
      (await rows()).find((row) => row.id === planned.id && row.state === 'shown'),
    );
    const late = (shown.shownAt ?? Number.NaN) - due;
    console.log(`${kind}: shown ${late} ms after it was due`);
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(LATEST_MS);
    const alarms = await popup.evaluate(() => Object(globalThis).browser.alarms.getAll());
    expect(alarms).toHaveLength(1);
  });
});
