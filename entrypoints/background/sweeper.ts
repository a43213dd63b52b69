import { frontOf } from '../../lib/overview/groups';
import { type Judged, type SweepTools, sweep } from '../../lib/reminders/sweep';
import { tellNews } from '../../lib/reminders/tell-news';
import { exclusively, readAllOrders, readAllReminders, writeReminders } from '../../lib/store';
import { readAllNews, writeNews } from '../../lib/store/news';
import { keepFront, keepTold, readTold } from '../../lib/store/session';
import { readChecked } from '../../lib/store/whole';
import { arm, armBy } from './alarm';
import { waitAfterFailure, wentWell } from './failing';
import { judge } from './judge';
import { keepNoLonger } from './keep-no-longer';
import { isShown, show, showNews } from './notifications';
import { showCount, showTrouble } from './toolbar';

const BETWEEN_NOTICES_MS = 1_100;
const pause = () => new Promise<void>((done) => setTimeout(done, BETWEEN_NOTICES_MS));

/** A function that sweeps, the first time over a store that was held against its copy; asked again meanwhile, it sweeps once more afterwards. */
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
        const judged = await sweepOnce({ arm: armAndRemember, retryIn: fail });
        await showCount(judged);
        await keepFront(frontOf(judged, Date.now()));
        await tellAllNews(judged);
        await keepNoLonger(Date.now());
        if (!failed) await wentWell();
      } while (again);
    } catch (error) {
      console.error(error);
      const wait = await fail();
      await arm(Math.min(armed, Date.now() + wait)); // nothing that falls due meanwhile waits for it
      await showTrouble();
    } finally {
      running = false;
    }
  };
  return () => void run();
}

function sweepOnce(alarm: Pick<SweepTools, 'arm' | 'retryIn'>): Promise<readonly Judged[]> {
  return sweep({
    ...alarm,
    now: Date.now,
    exclusively,
    judgeAll: async (now) => judge((await readAllOrders()).kept, now),
    readReminders: readAllReminders,
    writeReminders,
    show,
    isShown,
    readTold,
    keepTold,
    pause,
    armBy,
  });
}

/** Tells what pages have changed; what the browser refuses is tried again at the next sweep. */
function tellAllNews(judged: readonly Judged[]): Promise<void> {
  const orders = new Map(judged.map(({ order, wishes }) => [order.id, { order, muted: !!wishes?.muted }]));
  return tellNews({
    ...{ orders, exclusively, writeNews, readTold, keepTold, pause },
    ...{ now: Date.now, readNews: readAllNews, show: showNews },
  });
}
