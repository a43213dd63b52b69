import type { Order } from '../../../lib/records/order';
import type { OrderId } from '../../../lib/records/order-id';
import {
  changeDispute,
  changeEntered,
  changeSettings,
  readOrders,
  recordSightings,
  setTick,
} from '../../../lib/store';
import { addDays } from '../../../lib/time/days';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../lib/time/durations';
import { bookOf, type Known } from './calls';
import { damage } from './damage';
import type { Machine } from './machine';
import { isFull } from './machine-state';
import { countdownOf, dayAt, type Seen, sightingOf } from './seen';
import type { Happening } from './story';

/** What a happening can use. Instants are epoch ms. */
interface Stage {
  readonly machine: Machine;
  readonly known: Known;
  readonly wake: (until: number, late: number) => Promise<void>;
  readonly sleep: (until: number, late: number) => Promise<void>;
  readonly toNextMoment: (plus: number, awake: boolean) => Promise<void>;
  /** Reports a broken promise. */
  readonly wrong: (words: string) => void;
}

/** A function that lets one thing happen. */
export function actions({ machine, known, wake, sleep, toNextMoment, wrong }: Stage) {
  const { state } = machine;

  /** Checks that the store holds what it has acknowledged. */
  const relearn = async (id: OrderId): Promise<Order | undefined> => {
    const [kept] = await readOrders([id]);
    if (kept) known.orders.set(id, kept.order);
    else if (known.orders.has(id)) wrong(`${id} was lost`);
    if (kept?.dispute) known.disputes.set(id, kept.dispute);
    else if (known.disputes.has(id)) wrong(`the disputes of ${id} were lost`);
    return kept?.order;
  };
  const seen = async (index: number, ...looks: readonly Seen[]) => {
    const id = idOf(index);
    const { now } = state;
    const works = looks.map((seen) => () => recordSightings([sightingOf(id, seen, now)], now));
    const done = await machine.inBackground(...works);
    const status = (await relearn(id))?.status?.value;
    if (done && !looks.some((seen) => seen.status === status)) wrong(`a look at ${id} was lost`);
  };
  const enter = async (index: number, change: (of: Order['entered']) => Order['entered']) => {
    const id = idOf(index);
    await machine.inPage(() => changeEntered(id, change));
    await relearn(id);
  };
  const choose = async (change: (of: Known['settings']) => Known['settings']) => {
    if (await machine.inPage(() => changeSettings(change))) known.settings = change(known.settings);
  };
  const endWith = (event: string) => {
    machine.end();
    return machine.event(event);
  };

  return async (one: Happening): Promise<unknown> => {
    const { now } = state;
    switch (one.kind) {
      case 'look':
        return seen(one.order, one.seen);
      case 'two looks':
        return seen(one.order, one.seen, one.other);
      case 'enter': {
        const day = { on: dayAt(now + one.inDays * DAY_MS), enteredAt: now };
        return enter(one.order, (of) => ({ ...of, days: { ...of.days, [one.clock]: day } }));
      }
      case 'countdown':
        return seen(one.order, countdownOf(one.order, one.unit, now));
      case 'two disputes': {
        const id = idOf(one.order);
        if (!known.orders.has(id)) return undefined;
        const eventAt = (at: number, line: string) => ({ kind: one.event, at, enteredAt: now, line });
        const events = [eventAt(now - one.apart, '1'), eventAt(now, '2')];
        await machine.inPage(() => changeDispute(id, () => events));
        return relearn(id);
      }
      case 'quiet for days': {
        await choose((of) => ({ ...of, quietHours: { from: 22 * 60, to: 8 * 60 } }));
        const night = bookOf(state.zone).buyer;
        for (let day = 0; day < one.days; day += 1) {
          const on = night.timeOn(addDays(night.dayOf(state.now), 1), one.from);
          await sleep(on, 0);
          await wake(on + one.minutes * MINUTE_MS, 0);
        }
        return undefined;
      }
      case 'clock set right':
        machine.setClock(one.ms);
        await wake(state.now + HOUR_MS, 0);
        return machine.setClock(-one.ms);
      case 'popup opens':
        return machine.openPopup();
      case 'a page asks':
        return machine.event('message', {}, {});
      case 'tick':
        return machine.inPage(() => setTick(idOf(one.order), 'pay.step', true));
      case 'mute':
        return enter(one.order, ({ reminders: { muted: _, ...others } = {}, ...of }) => ({
          ...of,
          reminders: one.muted ? { ...others, muted: true } : others,
        }));
      case 'snooze':
        return enter(one.order, (of) => ({
          ...of,
          reminders: { ...of.reminders, snoozedUntil: now + one.ms },
        }));
      case 'quiet hours': {
        const quietHours = { from: one.from, to: (one.from + one.minutes) % 1_440 };
        return choose((of) => ({ ...of, quietHours }));
      }
      case 'leads':
        return choose((of) => ({ ...of, leads: one.leads }));
      case 'leads of an order':
        return enter(one.order, ({ reminders: { leads: _, ...others } = {}, ...of }) => ({
          ...of,
          reminders: one.leads.length > 0 ? { ...others, leads: one.leads } : others,
        }));
      case 'silent kinds':
        return choose((of) => ({ ...of, silent: one.kinds }));
      case 'time passes':
        return wake(now + one.ms, one.late);
      case 'until the next moment':
        return toNextMoment(one.plus, one.awake);
      case 'sleep':
        return sleep(now + one.ms, one.late);
      case 'kill':
        return machine.killAt(one.calls, one.lastCounts);
      case 'background ends':
        return machine.end();
      case 'dismiss':
        return state.onScreen.clear();
      case 'restart':
        state.onScreen.clear();
        machine.forget();
        if (!one.alarmKept) state.alarm = undefined;
        state.now += one.ms;
        return endWith('startup');
      case 'update':
        state.alarm = undefined;
        machine.forget();
        return endWith('installed');
      case 'off and on':
        state.alarm = undefined;
        machine.forget();
        state.blind = true;
        return machine.end();
      case 'crash': {
        if (isFull(state)) return undefined; // then nothing can be repaired either
        machine.killAt(Number.POSITIVE_INFINITY, false);
        machine.end();
        machine.forget();
        await damage(state, one.places, one.harm);
        await machine.event('startup');
        for (const { id } of known.orders.values()) await relearn(id);
        return undefined;
      }
      case 'clock':
        return machine.setClock(one.ms);
      case 'journey':
        state.zone = one.zone;
        state.hasTravelled = true;
        process.env.TZ = one.zone;
        return machine.trouble(now + HOUR_MS); // no event reports it: the next sweep notices
      case 'store full':
        state.fullUntil = now + one.ms;
        return undefined;
      case 'locked store':
        state.heldUntil = Math.max(state.heldUntil, now + one.ms);
        return undefined;
      case 'hung page':
        return machine.inHangingPage(
          () => setTick(idOf(one.order), 'pay.step', false),
          one.calls,
          now + one.ms,
        );
      case 'browser refuses':
        state.refusesUntil = now + one.ms;
        return undefined;
    }
  };
}

function idOf(index: number): OrderId {
  return `${8_212_313_961_591_322n + BigInt(index)}`;
}
