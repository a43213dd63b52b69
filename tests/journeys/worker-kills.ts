import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { makeOrders } from '../../demo/orders';
import { startShop } from '../../demo/shop';
import type { Reminder } from '../../lib/records/reminder';
import { LEAD_MS } from '../../lib/reminders/leads';
import { KINDS, keyOf } from '../../lib/store/records/kinds';
import { DAY_MS } from '../../lib/time/durations';
import { type Launched, launchChromium, newPage, openExtensionPage } from '../../scripts/browser/launch';
import { badges, detail, today } from '../../scripts/browser/scene';
import { STORE_PAGE, storeUnderTest } from './store-under-test';
import { listenToWorker, makeWorkerTell, STAGES } from './worker-telling';
import { doubled, isReported, stagesOf } from './worker-wounds';

/** A worker that does not begin what it is to be killed at is killed all the same (ms). */
const MAX_WAIT_MS = 700;

/** A worker that shows nothing for so many seconds has come to its end. */
const MAX_TRIES = 20;

/** What was found after the worker was killed so many times. */
export interface Wounds {
  readonly kills: number;
  /** What the worker had begun last when it was killed, and how often. */
  readonly after: { readonly [stage: string]: number };
  /** Orders whose badge had shown a date, and those of them that are not in the store. */
  readonly acknowledged: number;
  readonly lost: readonly string[];
  /** Reminders that fell due, those that nothing was shown for, and those that were shown again though nothing had been killed since. */
  readonly due: number;
  readonly missed: readonly string[];
  readonly doubled: readonly string[];
}

/** Whether so many acknowledged orders and due reminders tell anything of so many kills. */
export function tellsEnough(acknowledged: number, due: number, kills: number): boolean {
  return acknowledged > kills / 10 && due > kills / 4;
}

/**
 * Kills the worker of a real Chromium at random moments, so many times or until that tells enough, while it reads pages of orders and reminders fall due, and looks at
 * what became of them. `random` gives numbers from 0 to 1.
 */
export async function killWorker(wanted: number, random: () => number): Promise<Wounds> {
  const store = await storeUnderTest();
  makeWorkerTell(store.extension);
  const shop = await startShop({ today: today(), orders: promisedOrders(wanted + 5) });
  const launched = await launchChromium({ extension: store.extension, port: shop.port });
  try {
    await launched.browser.installExtension(resolve('scripts/browser/inspector'));
    const desk = await openExtensionPage(launched, STORE_PAGE);
    const { begun, next } = await listenToWorker(desk);
    const page = await newPage(launched);
    const acknowledged = new Set<string>();
    const due = new Set<string>();
    const kills: number[] = [];
    /** A few kills may all come before anything was acknowledged: then there are some more. */
    const isEnough = () =>
      kills.length >= wanted &&
      (tellsEnough(acknowledged.size, due.size, wanted) || kills.length >= 10 * wanted);
    for (let round = 0; !isEnough(); round += 1) {
      const id = shop.orders[round % shop.orders.length]?.id ?? '';
      const going = page.goto(detail(id));
      const stage = STAGES[Math.floor(random() * STAGES.length)] ?? 'show';
      const begins = next(stage, MAX_WAIT_MS);
      const row = await letFallDue(desk, Math.floor(random() * 300));
      if (row !== undefined) due.add(row);
      await begins;
      await sleep(random() * 20);
      if (await killNow(launched)) kills.push(Date.now());
      await going;
      await sleep(random() * 300);
      if (await killNow(launched)) kills.push(Date.now());
      const [badge] = await badges(page);
      if (badge?.ready && badge.date) acknowledged.add(id);
    }
    const rows = await settled(desk, due);
    const kept = await desk.evaluate(async () =>
      Object.keys(await Object(globalThis).chrome.storage.local.get()),
    );
    const all = await begun();
    const shown = all.filter(({ stage }) => stage === 'show');
    return {
      kills: kills.length,
      after: stagesOf(all, kills),
      acknowledged: acknowledged.size,
      lost: [...acknowledged].filter((id) => !kept.includes(keyOf(KINDS.orders, id))),
      due: due.size,
      missed: [...due].filter((id) => !isReported(rows.get(id), [...rows.values()], shown)),
      doubled: doubled(shown, kills, rows),
    };
  } finally {
    await launched.close();
    await shop.close();
    store.remove();
  }
}

/** Orders that all have reminders to come. */
function promisedOrders(count: number) {
  const all = makeOrders(Math.max(count, 60), today());
  const pattern = all.find(({ promise }) => promise !== undefined && promise.refundFrom > inDays(20));
  if (!pattern) throw new Error('the shop promises nothing');
  return all.slice(0, count).map(({ id, key }) => ({ ...pattern, id, key }));
}

function inDays(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}

/** Makes one planned reminder due in so many milliseconds, as its own time would; gives its id. */
async function letFallDue(desk: Page, inMs: number): Promise<string | undefined> {
  return desk.evaluate(
    async (when, leads) => {
      const { chrome, storeUnderTest } = Object(globalThis);
      const chosen: string | undefined = await storeUnderTest.exclusively(async () => {
        const all: Map<string, Reminder[]> = await storeUnderTest.readAllReminders();
        const planned = [...all.values()]
          .flat()
          .filter(({ state, dueAt }) => state === 'planned' && dueAt > when);
        const [farthest] = planned.sort((one, other) => leads[other.lead] - leads[one.lead]);
        if (!farthest) return undefined;
        const changed = (all.get(farthest.orderId) ?? []).map((row) =>
          row === farthest ? { ...row, dueAt: when } : row,
        );
        await storeUnderTest.writeReminders(new Map([[farthest.orderId, changed]]));
        return farthest.id;
      });
      await chrome.alarms.create('sweep', { when });
      return chosen;
    },
    Date.now() + inMs,
    LEAD_MS,
  );
}

/** Ends the worker where it runs; gives whether it did. */
async function killNow({ browser, extensionUrl }: Launched): Promise<boolean> {
  const target = browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(extensionUrl('')));
  if (!target) return false;
  try {
    const worker = await target.worker();
    await worker?.close();
    return worker !== null;
  } catch {
    return false; // it has gone by itself
  }
}

/**
 * Leaves the worker alone until it has nothing left to do; gives the reminders by their ids. What was claimed while it was
 * killed again and again is waiting by then, and one notification takes a second: it must only get less.
 */
async function settled(desk: Page, due: ReadonlySet<string>): Promise<ReadonlyMap<string, Reminder>> {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const rows = await rowsKept(desk);
    const open = rows.filter(({ id, state }) => state === 'claimed' || (state === 'planned' && due.has(id)));
    if (open.length === 0) return new Map(rows.map((row) => [row.id, row]));
    if (open.length < least) tries = 0;
    least = Math.min(least, open.length);
    await desk.evaluate(() => Object(globalThis).chrome.alarms.create('sweep', { when: Date.now() }));
    await sleep(1_000);
  }
  throw new Error(`${least} reminders wait, and the worker shows no more of them`);
}

async function rowsKept(desk: Page): Promise<readonly Reminder[]> {
  return desk.evaluate(async () => {
    const found: Map<string, Reminder[]> = await Object(globalThis).storeUnderTest.readAllReminders();
    return [...found.values()].flat();
  });
}
