import type { Page } from 'puppeteer-core';
import { packReminders } from '../../lib/records/packed-reminders';
import { KINDS, keyOf } from '../../lib/store/records/kinds';
import { remindersSchema } from '../../lib/store/records/schema/of-order';
import { keepRecord, keptRecord } from '../../scripts/browser/kept-record';
import type { Scene } from '../../scripts/browser/scene';
import { isBackgroundAlive, stopBackground } from './background';

/** In so many milliseconds it falls due; Firefox alone takes four seconds to suspend a background. */
const FIRST_TRY_MS = { chrome: 4_000, firefox: 14_000 };

/**
 * Lets the next planned reminder of an order fall due while the background has ended; gives its id and when (epoch ms). On a
 * machine that has not ended the background by then, the next one falls due later.
 */
export async function fallDueAsleep(
  scene: Scene,
  popup: Page,
  orderId: string,
): Promise<{ readonly id: string; readonly dueAt: number }> {
  for (let inMs = FIRST_TRY_MS[scene.kind]; ; inMs *= 2) {
    await stopBackground(scene); // a sweep under way would write its rows, and set its alarm, in place of ours
    const dueAt = Date.now() + inMs;
    const rows = remindersSchema.parse(await keptRecord(popup, keyOf(KINDS.reminders, orderId)));
    const planned = rows.find(({ state }) => state === 'planned');
    if (!planned) throw new Error('no reminder is planned');
    const early = rows.map((row) => (row === planned ? { ...row, dueAt } : row));
    await keepRecord(popup, keyOf(KINDS.reminders, orderId), packReminders(early));
    await popup.evaluate((when) => Object(globalThis).browser.alarms.create('sweep', { when }), dueAt);
    if (await isBackgroundAlive(scene)) await stopBackground(scene);
    if (Date.now() < dueAt) return { id: planned.id, dueAt };
  }
}
