import { SWEEP_WAIT_MS, WRITER_WAIT_MS } from '../../../lib/store/disk/lock';
import { type Life, lifeNow } from './lives';
import type { MachineState } from './machine-state';

interface Wait {
  readonly life: Life | undefined;
  readonly at: number;
  readonly end: () => void;
}

/** Whether a timer of the extension limits its wait for the store's lock. */
export function isLockWait(ms: number): boolean {
  return ms === SWEEP_WAIT_MS || ms === WRITER_WAIT_MS;
}

/** The limits of waits for the store's lock. Their time passes once nothing else goes on. */
export function waits(state: MachineState, onEnd: () => void) {
  let open: readonly Wait[] = [];
  return {
    begin: (end: () => void, ms: number): Wait => {
      const wait = { life: lifeNow(), at: state.now + ms, end };
      open = [...open, wait];
      return wait;
    },
    /** Takes a wait back; does nothing for anything else. */
    cancel: (wait: unknown) => {
      open = open.filter((one) => one !== wait);
    },
    /** Ends the wait that is over first, if a life still waits. */
    endNext: (): boolean => {
      const [first, ...others] = open.filter(({ life }) => !life?.dead).toSorted((a, b) => a.at - b.at);
      open = others;
      if (!first) return false;
      state.now = Math.max(state.now, first.at);
      onEnd();
      first.end();
      return true;
    },
  };
}
