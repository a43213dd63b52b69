import type { Order } from '../../../lib/records/order';
import { HOUR_MS, MINUTE_MS } from '../../../lib/time/durations';
import { endingsOf, type Known } from './calls';
import { actions } from './happen';
import type { Machine } from './machine';
import { isFull, isRefusing, type Shown } from './machine-state';
import { missed } from './missed';
import { BEGINNING } from './seen';
import type { Happening } from './story';
import { unwanted } from './unwanted';

/** The result of a story: how many reminders were shown, each one of a digest counted, and the first broken promise. */
export interface BuyerReport {
  readonly shown: number;
  readonly broken: string | undefined;
}

/** The reminders behind a notification; none for changes. */
function remindersIn({ id, rows }: Shown): readonly string[] {
  return id.includes('changes:') ? [] : rows;
}

/** Plays a story on a computer, and checks that nothing acknowledged is lost and no reminder is missed or doubled. */
export async function tell(story: readonly Happening[], machine: Machine): Promise<BuyerReport> {
  const { state } = machine;
  const known: Known = { orders: new Map<string, Order>(), disputes: new Map(), settings: {} };
  const broken: string[] = [];
  let looked = 0;
  const check = () => {
    if (isFull(state) || isRefusing(state))
      machine.trouble(state.now + HOUR_MS); // by then it has been tried again
    else if (state.blind) machine.trouble();
    for (; looked < state.shown.length; looked += 1) {
      const fresh = state.shown[looked];
      if (fresh) broken.push(...unwanted(fresh, state.shown.slice(0, looked), state, known));
    }
    broken.push(...missed(state, known));
  };

  /** The computer is awake until an instant; checked every half hour. */
  const wake = async (end: number, late: number) => {
    while (state.now < end && broken.length === 0) {
      const stop = Math.min(end, state.now + HOUR_MS / 2);
      while (await machine.fireDue(stop, late)) check();
      state.now = Math.max(state.now, stop);
      check();
    }
  };
  const sleep = async (end: number, late: number) => {
    state.now = Math.max(state.now, end);
    machine.trouble();
    await machine.fireDue(state.now, late);
    check();
  };
  const toNextMoment = async (plus: number, awake: boolean) => {
    const moments = endingsOf(state, known).flatMap(({ calls }) => calls.map(({ from }) => from));
    const next = Math.min(...moments.filter((at) => at > state.now));
    if (!Number.isFinite(next)) return;
    if (!awake) await sleep(next + plus - 5 * MINUTE_MS, 0);
    else if (next - 3 * HOUR_MS > state.now) await sleep(next - 70 * MINUTE_MS, 0);
    await wake(next + plus, 0);
  };

  const happen = actions({ machine, known, wake, sleep, toNextMoment, wrong: (words) => broken.push(words) });
  state.now = BEGINNING;
  process.env.TZ = state.zone;
  await machine.event('installed');
  for (const one of story) {
    await happen(one);
    if (one.kind !== 'time passes' && one.kind !== 'until the next moment') machine.trouble();
    check();
    if (broken.length > 0) break;
  }
  machine.end();
  return { shown: state.shown.flatMap(remindersIn).length, broken: broken[0] };
}
