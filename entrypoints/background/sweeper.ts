import { isClockPlausible } from '../../lib/environment/troubles';
import { frontOf } from '../../lib/overview/groups';
import type { AssessedForReminders } from '../../lib/reminders/due';
import { notifyChanges } from '../../lib/reminders/notify-changes';
import { sweep } from '../../lib/reminders/sweep';
import {
  aheadOfWriters,
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
import { applyRetention } from './apply-retention';
import { assessAll } from './assess-all';
import { clearFailure } from './failing';
import { isShown, show, showOrderChanges } from './notifications';
import { keepRoom } from './room';
import { type RoundAlarm, roundAlarm } from './round-alarm';
import { showCount, showTrouble } from './toolbar';
import { whileAsked } from './while-asked';

const BETWEEN_NOTICES_MS = 1_100;
const pause = () => new Promise<void>((done) => setTimeout(done, BETWEEN_NOTICES_MS));

/**
 * Makes a function that sweeps. The first sweep compares the store with its copy. A call during a sweep makes one more
 * follow.
 */
export function sweeper(): () => void {
  let isChecked = false;
  return whileAsked(async () => {
    const alarm = roundAlarm();
    try {
      if (!isClockPlausible(Date.now())) throw new Error('The clock cannot be right: nothing is due by it.');
      if (!isChecked) isChecked = (await readChecked()).isWhole;
      const assessed = await sweepOnce(alarm);
      await showCount(assessed);
      await keepFront(frontOf(assessed, Date.now()));
      await notifyAllChanges(assessed);
      await applyRetention(Date.now());
      await keepRoom(Date.now(), { assess: assessAll });
      if (!alarm.hasFailed()) await clearFailure();
      if (alarm.hasNoAlarm()) await showTrouble();
      return true;
    } catch (error) {
      console.error(error);
      await alarm.armAfterFailure();
      await showTrouble();
      return false;
    }
  });
}

function sweepOnce({ arm, armBy, retryIn }: RoundAlarm): Promise<readonly AssessedForReminders[]> {
  return sweep({
    arm,
    retryIn,
    now: Date.now,
    exclusively: aheadOfWriters,
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
    ...{ orders, exclusively: aheadOfWriters, writeOrderChanges, readShownLog, keepShownLog, pause },
    ...{ now: Date.now, readOrderChanges: readAllOrderChanges, show: showOrderChanges },
  });
}
