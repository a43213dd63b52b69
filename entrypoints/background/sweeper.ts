import { frontOf } from '../../lib/overview/groups';
import { notifyChanges } from '../../lib/reminders/notify-changes';
import { type AssessedForReminders, type SweepTools, sweep } from '../../lib/reminders/sweep';
import {
  exclusively,
  keepFront,
  keepShownLog,
  readAllOrderChanges,
  readAllOrders,
  readAllReminders,
  readChecked,
  readShownLog,
  writeOrderChanges,
  writeReminders,
} from '../../lib/store';
import { arm, armBy } from './alarm';
import { applyRetention } from './apply-retention';
import { assessAll } from './assess-all';
import { clearFailure, waitAfterFailure } from './failing';
import { isShown, show, showOrderChanges } from './notifications';
import { showCount, showTrouble } from './toolbar';

const BETWEEN_NOTICES_MS = 1_100;
const pause = () => new Promise<void>((done) => setTimeout(done, BETWEEN_NOTICES_MS));

/**
 * Makes a function that sweeps. The first sweep compares the store with its copy. A call during a sweep makes one more
 * follow.
 */
export function sweeper(): () => void {
  let running = false;
  let again = false;
  let checked = false;
  let failed = false;
  let armed = Number.POSITIVE_INFINITY;
  const fail = () => {
    failed = true;
    return waitAfterFailure(Date.now());
  };
  const armAndRemember = (at: number) => {
    armed = at;
    return arm(at);
  };
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      if (!checked) checked = (await readChecked()).isWhole;
      do {
        again = false;
        failed = false;
        armed = Number.POSITIVE_INFINITY;
        const assessed = await sweepOnce({ arm: armAndRemember, retryIn: fail });
        await showCount(assessed);
        await keepFront(frontOf(assessed, Date.now()));
        await notifyAllChanges(assessed);
        await applyRetention(Date.now());
        if (!failed) await clearFailure();
      } while (again);
    } catch (error) {
      console.error(error);
      const wait = await fail();
      await arm(Math.min(armed, Date.now() + wait)); // so that reminders due before the next try are not delayed
      await showTrouble();
    } finally {
      running = false;
    }
  };
  return () => void run();
}

function sweepOnce(alarm: Pick<SweepTools, 'arm' | 'retryIn'>): Promise<readonly AssessedForReminders[]> {
  return sweep({
    ...alarm,
    now: Date.now,
    exclusively,
    assessAll: async (now) => assessAll((await readAllOrders()).kept, now),
    readReminders: readAllReminders,
    writeReminders,
    show,
    isShown,
    readShownLog,
    keepShownLog,
    pause,
    armBy,
  });
}

/** Notifies what changed on pages. What the browser refuses is tried again at the next sweep. */
function notifyAllChanges(assessed: readonly AssessedForReminders[]): Promise<void> {
  const orders = new Map(
    assessed.map(({ order, options }) => [order.id, { order, muted: !!options?.muted }]),
  );
  return notifyChanges({
    ...{ orders, exclusively, writeOrderChanges, readShownLog, keepShownLog, pause },
    ...{ now: Date.now, readOrderChanges: readAllOrderChanges, show: showOrderChanges },
  });
}
