/** The one alarm, as the browser holds it. */
export interface Alarm {
  readonly scheduledTime: number;
  /** Its period (ms). */
  readonly period: number | undefined;
  /** When the browser fires it at the earliest. */
  readonly firesAt: number;
}

/** A notification that was shown. */
export interface Shown {
  readonly id: string;
  /** The reminders that it stands for. */
  readonly rows: readonly string[];
  /** Whether they had been claimed in the store, so that they could be marked as shown. */
  readonly kept: boolean;
  readonly at: number;
  /** How often a life had been cut or a memory lost, and how often the clock had been set back, by then. */
  readonly losses: number;
  readonly setBacks: number;
}

/** A computer and its browser at one moment. Instants are epoch ms by its own clock. */
export interface MachineState {
  now: number;
  zone: string;
  hasTravelled: boolean;
  readonly store: Map<string, unknown>;
  /** The previous value of each key: a killed browser may fall back to it. */
  readonly older: Map<string, unknown>;
  /** What the browser keeps in its memory as long as it runs. */
  readonly session: Map<string, unknown>;
  alarm: Alarm | undefined;
  /** Until when the store is full, and until when the browser shows no notifications. */
  fullUntil: number;
  refusesUntil: number;
  /** Until when a page holds the store's lock and does not let go. */
  heldUntil: number;
  /**
   * How often a call of the extension failed, when it last did, and how often that, or the browser's end, lost what it
   * remembered.
   */
  faults: number;
  losses: number;
  faultAt: number;
  readonly shown: Shown[];
  /** The notifications that nobody dismissed. */
  readonly onScreen: Set<string>;
  /** Until when something was wrong: reminders due before then may be late. */
  troubleUntil: number;
  setBacks: number;
  /** Until when, after the clock was set back, the background may not know of it. */
  setBackTo: number;
  /**
   * Nothing wakes the background until something happens: its alarm is lost, or far away because the clock was set
   * back.
   */
  blind: boolean;
}

/** A new computer. */
export function newState(): MachineState {
  return {
    now: 0,
    zone: 'UTC',
    hasTravelled: false,
    store: new Map(),
    older: new Map(),
    session: new Map(),
    alarm: undefined,
    fullUntil: 0,
    refusesUntil: 0,
    heldUntil: 0,
    faults: 0,
    losses: 0,
    faultAt: Number.NEGATIVE_INFINITY,
    shown: [],
    onScreen: new Set(),
    troubleUntil: 0,
    setBacks: 0,
    setBackTo: 0,
    blind: false,
  };
}

/** Whether the store is full now. */
export function isFull({ now, fullUntil }: MachineState): boolean {
  return now < fullUntil;
}

/** Whether a page holds the store's lock now, and lets nobody write. */
export function isHeld({ now, heldUntil }: Pick<MachineState, 'now' | 'heldUntil'>): boolean {
  return now < heldUntil;
}

/** Whether nothing can be written now. */
export function isShut(state: MachineState): boolean {
  return isFull(state) || isHeld(state);
}

/** Whether the browser shows no notifications now. */
export function isRefusing({ now, refusesUntil }: MachineState): boolean {
  return now < refusesUntil;
}
