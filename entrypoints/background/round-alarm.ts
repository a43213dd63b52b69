import { arm } from './alarm';
import { waitAfterFailure } from './failing';

/** The one alarm, as one round of work sets it. */
export interface RoundAlarm {
  /** Sets it (epoch ms). */
  readonly arm: (at: number) => Promise<void>;
  /** Notes that something failed, and says how long to wait before it is tried again (ms). */
  readonly retryIn: () => Promise<number>;
  /** Sets it after a round that broke off: nothing that falls due meanwhile waits for the next try. */
  readonly armAfterFailure: () => Promise<void>;
  /** Whether something failed in this round. */
  readonly hasFailed: () => boolean;
}

/** The alarm of a round that begins. */
export function roundAlarm(): RoundAlarm {
  let setFor = Number.POSITIVE_INFINITY;
  let failed = false;
  const retryIn = () => {
    failed = true;
    return waitAfterFailure(Date.now());
  };
  return {
    arm: (at) => {
      setFor = at;
      return arm(at);
    },
    retryIn,
    armAfterFailure: async () => {
      const wait = await retryIn();
      await arm(Math.min(setFor, Date.now() + wait));
    },
    hasFailed: () => failed,
  };
}
