/** The one alarm, as the browser holds it. */
export interface Alarm {
  readonly scheduledTime: number;
  /** After how long it comes again (ms). */
  readonly period: number | undefined;
  /** When the browser fires it at the earliest. */
  readonly firesAt: number;
}

/** A notification that was shown. */
export interface Shown {
  readonly id: string;
  /** The reminders that it stands for. */
  readonly rows: readonly string[];
  /** Whether they were claimed in the store before, which could then be told that they were shown. */
  readonly kept: boolean;
  readonly at: number;
  /** How often a life had been cut or a memory lost, and how often the clock had been set back, until then. */
  readonly losses: number;
  readonly setBacks: number;
}

/** A computer and its browser at one moment. Instants are epoch ms by its own clock. */
export interface MachineState {
  now: number;
  zone: string;
  hasTravelled: boolean;
  readonly store: Map<string, unknown>;
  /** What stood under each key before it was last written: a browser that is killed may be left with that. */
  readonly older: Map<string, unknown>;
  /** What the browser keeps in its memory as long as it runs. */
  readonly session: Map<string, unknown>;
  alarm: Alarm | undefined;
  /** Until when the store takes nothing more, and the browser shows no notifications. */
  fullUntil: number;
  refusesUntil: number;
  /** How often something failed on the extension, when it last did, and how often that, or the browser's end, cost what it remembered. */
  faults: number;
  losses: number;
  faultAt: number;
  readonly shown: Shown[];
  /** The notifications that nobody took away. */
  readonly onScreen: Set<string>;
  /** Until when something was wrong: what was due before may be late. */
  troubleUntil: number;
  setBacks: number;
  /** Until when, after the clock was set back, the background may not know of it. */
  setBackTo: number;
  /** Nothing wakes the background until something happens: its alarm is gone, or far away by a clock set back. */
  blind: boolean;
}

/** A computer that was just bought. */
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

/** Whether the store takes nothing now. */
export function isFull({ now, fullUntil }: MachineState): boolean {
  return now < fullUntil;
}

/** Whether the browser shows no notifications now. */
export function isRefusing({ now, refusesUntil }: MachineState): boolean {
  return now < refusesUntil;
}
