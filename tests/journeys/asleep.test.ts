import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, keyOf } from '../../lib/store/records/kinds';
import { remindersSchema } from '../../lib/store/records/schema/of-order';
import { keptRecord } from '../../scripts/browser/kept-record';
import { badgeOf, detail, openPopup, openScene, type Scene, until, visit } from '../../scripts/browser/scene';
import { fallDueAsleep } from './fall-due';

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
      remindersSchema.parse((await keptRecord(popup, keyOf(KINDS.reminders, id))) ?? '');
    const page = await visit(scene, detail(id));
    await badgeOf(page, id, ({ certainty }) => certainty === 'stated');
    await page.close();
    await until('what is planned', async () => (await rows()).some(({ state }) => state === 'planned'));
    const { id: reminder, dueAt } = await fallDueAsleep(scene, popup, id);
    const { shownAt = Number.NaN } = await until('the reminder', async () =>
      (await rows()).find((row) => row.id === reminder && row.state === 'shown'),
    );
    console.log(`${kind}: shown ${shownAt - dueAt} ms after it was due`);
    expect(shownAt).toBeGreaterThanOrEqual(dueAt);
    const alarms = await popup.evaluate(() => Object(globalThis).browser.alarms.getAll());
    expect(alarms).toHaveLength(1);
    expect(alarms[0].scheduledTime).toBeGreaterThan(shownAt); // it was not left to the next one
  });
});
