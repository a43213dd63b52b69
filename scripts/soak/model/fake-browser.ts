import { unpackReminders } from '../../../lib/records/packed-reminders';
import { nameInLog } from '../../../lib/reminders/shown-log';
import { unseal } from '../../../lib/store/disk/envelope';
import { MINUTE_MS } from '../../../lib/time/durations';
import { call, type Life } from './lives';
import { isFull, isRefusing, isShut, type MachineState } from './machine-state';

/** The minimum delay of a packed extension's alarm (ms). */
const MIN_DELAY = 30_000;

type Listener = (...given: readonly unknown[]) => unknown;

/** What a fake browser needs of its machine. */
interface Insides {
  readonly state: MachineState;
  readonly onKilled: (life: Life) => void;
  /** Reports that a call of the extension failed, so that it may have to try again. */
  readonly fault: () => void;
  /** The listeners of the present background. */
  readonly listeners: () => Map<string, Listener[]>;
  readonly onChanged: (keys: readonly string[]) => void;
}

/** The part of the browser's API that the background uses. Each call is a point at which the background can die. */
export function fakeBrowser({ state, onKilled, fault, listeners, onChanged }: Insides) {
  const ask = <T>(work: () => T) => call(work, onKilled);
  const nothing = () => ask(() => {});
  const failing = <T>(fails: boolean, words: string, work: () => T): T => {
    if (!fails) return work();
    fault();
    throw new Error(words);
  };
  const events = (name: string) => ({
    addListener: (listener: Listener) => {
      listeners().set(name, [...(listeners().get(name) ?? []), listener]);
    },
  });
  const local = {
    get: (keys: string | readonly string[] | null) =>
      ask(() => {
        const names = keys === null ? [...state.store.keys()] : [keys].flat();
        const there = names.filter((key) => state.store.has(key));
        return Object.fromEntries(there.map((key) => [key, state.store.get(key)]));
      }),
    set: (items: { readonly [key: string]: unknown }) =>
      ask(() =>
        failing(isFull(state), 'QUOTA_BYTES quota exceeded', () => {
          for (const [key, value] of Object.entries(items)) {
            if (state.store.has(key)) state.older.set(key, state.store.get(key));
            state.store.set(key, value);
          }
          onChanged(Object.keys(items));
        }),
      ),
    remove: (keys: string | readonly string[]) =>
      ask(() => {
        for (const key of [keys].flat()) state.store.delete(key);
      }),
    setAccessLevel: nothing,
    getBytesInUse: () => ask(() => 0),
    onChanged: events('changed'),
  };
  const session = {
    get: (key: string) => ask(() => (state.session.has(key) ? { [key]: state.session.get(key) } : {})),
    set: (items: { readonly [key: string]: unknown }) =>
      ask(() => {
        nameUnkept(state, items.shown);
        for (const [key, value] of Object.entries(items)) state.session.set(key, value);
      }),
    remove: (key: string) => ask(() => state.session.delete(key)),
  };
  const alarms = {
    get: () => ask(() => state.alarm),
    create: (_name: string, { when, periodInMinutes }: { when: number; periodInMinutes?: number }) =>
      ask(() => {
        state.alarm = {
          scheduledTime: when,
          period: periodInMinutes === undefined ? undefined : periodInMinutes * MINUTE_MS,
          firesAt: Math.max(when, state.now + MIN_DELAY),
        };
      }),
    onAlarm: events('alarm'),
  };
  const notifications = {
    create: (id: string) =>
      ask(() => {
        if (isRefusing(state)) return fault(); // as Chrome does: no error, and no id
        const claimed = claimedAs(state.store, id);
        state.onScreen.add(id);
        state.shown.push({
          id,
          rows: claimed.length > 0 ? claimed : [id],
          kept: claimed.length > 0 && !isShut(state),
          at: state.now,
          losses: state.losses,
          setBacks: state.setBacks,
        });
        return id;
      }),
    clear: (id: string) => ask(() => state.onScreen.delete(id)),
    getAll: () =>
      ask(() =>
        failing(isRefusing(state), 'Unknown error.', () =>
          Object.fromEntries([...state.onScreen].map((id) => [id, true])),
        ),
      ),
    onClicked: events('clicked'),
    onButtonClicked: events('button'),
  };
  return {
    runtime: {
      id: 'dispute-clock',
      getURL: (path: string) => path,
      getManifest: () => ({ version: '1' }),
      onMessage: events('message'),
      onStartup: events('startup'),
      onInstalled: events('installed'),
    },
    storage: { local, session },
    alarms,
    notifications,
    action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing, setTitle: nothing },
    i18n: { getMessage: () => 'en', getUILanguage: () => 'en' },
    tabs: { create: nothing },
  };
}

/**
 * The rows of what the store could not keep: only the browser's memory knows them, just after it was shown.
 */
function nameUnkept({ shown, session }: MachineState, log: unknown): void {
  const last = shown.at(-1);
  if (log === undefined || !last || last.kept || last.rows.some((row) => /[@,]/.test(row))) return;
  const before = Object(session.get('shown') ?? {});
  const fresh = Object.keys(Object(log)).filter((id) => !(id in before));
  if (fresh.length > 0) shown[shown.length - 1] = { ...last, rows: fresh };
}

/** The claimed reminders behind a notification, by the store at that moment. */
function claimedAs(store: ReadonlyMap<string, unknown>, id: string): readonly string[] {
  return [...store].flatMap(([key, kept]) => {
    const packed = key.startsWith('reminders:') ? unseal(key, kept) : undefined;
    if (typeof packed !== 'string') return [];
    return (unpackReminders(packed) ?? [])
      .filter((row) => row.state === 'claimed' && (row.shownAs ?? row.id) === id)
      .map(nameInLog);
  });
}
