import { arm, armBy } from './alarm';
import { waitAfterFailure } from './failing';

/** The one alarm, as one round of work sets it. */
export interface RoundAlarm {
  /** Sets it (epoch ms). Where the browser has no alarms, or refuses, that counts as a failure of the round, and nothing is kept from being shown. */
  readonly arm: (at: number) => Promise<void>;
  /** Sees to it that it comes by an instant (epoch ms): one that is set for sooner stays. The same holds where that fails. */
  readonly armBy: (at: number) => Promise<void>;
  /** Notes that something failed, and says how long to wait before it is tried again (ms). */
  readonly retryIn: () => Promise<number>;
  /** Sets it after a round that broke off: nothing that falls due meanwhile waits for the next try. */
  readonly armAfterFailure: () => Promise<void>;
  /** Whether something failed in this round. */
  readonly hasFailed: () => boolean;
  /** Whether the browser would not set it: then only a start or a look at a page brings the next round. */
  readonly hasNoAlarm: () => boolean;
}

/** The alarm of a round that begins. */
export function roundAlarm(): RoundAlarm {
  let setFor = Number.POSITIVE_INFINITY;
  let failed = false;
  let hasNoAlarm = false;
  const retryIn = () => {
    failed = true;
    return waitAfterFailure(Date.now());
  };
  const orFail = (work: Promise<void>) =>
    work.catch((error) => {
      console.error(error);
      hasNoAlarm = true;
    });
  return {
    arm: (at) => {
      setFor = at;
      return orFail(arm(at));
    },
    armBy: (at) => orFail(armBy(at)),
    hasNoAlarm: () => hasNoAlarm,
    retryIn,
    armAfterFailure: async () => {
      const wait = await retryIn();
      await orFail(arm(Math.min(setFor, Date.now() + wait)));
    },
    hasFailed: () => failed,
  };
}
