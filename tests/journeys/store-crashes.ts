import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { META } from '../../lib/store/integrity/migrations';
import { isSound } from '../../lib/store/records/kinds';
import { copyKept } from '../../scripts/browser/kept-record';
import { type Launched, launchChromium, openExtensionPage } from '../../scripts/browser/launch';
import { STORE_PAGE, storeUnderTest } from './store-under-test';

/** What was found after the browser was killed so many times in the middle of writing. */
export interface Wreckage {
  readonly kills: number;
  /** Changes that the store had acknowledged before a kill. */
  readonly acknowledged: number;
  /** Acknowledged changes that were gone afterwards. */
  readonly lost: number;
  /** Records that were not whole afterwards, in the store or in the copy. */
  readonly torn: number;
}

const ORDERS = 20;
const BASE = 800_000_000_000;

/**
 * Kills the whole of a real Chromium again and again while it writes, each time at another moment, on one profile. Looks for what is torn
 * before anything of ours can mend it, and for what is lost afterwards. `random` gives numbers from 0 to 1.
 */
export async function crash(kills: number, random: () => number): Promise<Wreckage> {
  const store = await storeUnderTest();
  const profile = mkdtempSync(join(tmpdir(), 'dispute-clock-profile-'));
  const launch = () => launchChromium({ extension: store.extension, port: 9, profile });
  const promised = new Set<string>();
  const lostOnes = new Set<string>();
  let torn = 0;
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      store.withWorker(true);
      for (const change of await writeUntilKilled(await launch(), kill, 150 + random() * 700))
        promised.add(change);
      store.withWorker(false);
      const found = await look(await launch());
      torn += found.torn;
      for (const change of promised) if (!found.changes.has(change)) lostOnes.add(change);
      if (lostOnes.size > 0) console.log(`kill ${kill}: ${[...lostOnes].join(', ')} lost`);
    }
  } finally {
    store.remove();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { kills, acknowledged: promised.size, lost: lostOnes.size, torn };
}

/** Writes without a pause until the browser is killed after so many milliseconds; gives what was acknowledged by then. */
async function writeUntilKilled(
  launched: Launched,
  round: number,
  afterMs: number,
): Promise<readonly string[]> {
  const page = await openExtensionPage(launched, 'popup.html', 'main > *:not(.loading)');
  const kept: string[] = [];
  await page.exposeFunction('acknowledge', (change: string) => void kept.push(change));
  void page
    .evaluate(
      async (first, orders) => {
        const { storeUnderTest, acknowledge } = Object(globalThis);
        for (let place = 0; ; place += 1) {
          const [order, item] = [String(first + (place % orders)), `item-${Math.floor(place / orders)}`];
          await storeUnderTest.setTick(order, item, true);
          acknowledge(`${order} ${item}`);
        }
      },
      BASE + round * ORDERS,
      ORDERS,
    )
    .catch(() => {}); // the browser is gone
  await sleep(afterMs);
  const { pid } = launched.browser.process() ?? {};
  if (pid === undefined) throw new Error('the browser has no process');
  const family = [...childrenOf(pid), pid];
  for (const one of family) killNow(one);
  await sleep(300);
  return kept;
}

/** The processes that a browser has begun, and those that they have. */
function childrenOf(pid: number): readonly number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' });
  const rows = table.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const own = rows.flatMap(([child, parent]) => (parent === pid && child !== undefined ? [child] : []));
  return own.flatMap((child) => [...childrenOf(child), child]);
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it has gone with its parent
  }
}

/** What is torn in store and copy, as the disk has them, and the changes that are kept once the store is mended. */
async function look(launched: Launched) {
  const page = await openExtensionPage(launched, STORE_PAGE);
  const store: { readonly [key: string]: unknown } = await page.evaluate(() =>
    Object(globalThis).chrome.storage.local.get(),
  );
  const copy = await copyKept(page);
  const changes: readonly string[] = await page.evaluate(async () => {
    const { storeUnderTest } = Object(globalThis);
    await storeUnderTest.exclusively(storeUnderTest.mendAll);
    const ticks: Map<string, string[]> = await storeUnderTest.readAllTicks();
    return [...ticks].flatMap(([order, items]) => items.map((item) => `${order} ${item}`));
  });
  await launched.close();
  const broken = (kept: object) =>
    Object.entries(kept).filter(([key, value]) => key !== META && !isSound(key, value)).length;
  return { torn: broken(store) + broken(copy), changes: new Set(changes) };
}
