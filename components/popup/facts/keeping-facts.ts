import type { OrderId } from '../../../lib/records/order-id';
import type { RecoveryNote } from '../../../lib/records/recovery-note';
import type { RoomNote } from '../../../lib/records/room-note';

/** The state of the store itself. */
export interface KeepingFacts {
  /** What happened to broken records, until the buyer has dismissed it. */
  readonly recovery?: RecoveryNote;
  /** What was not kept for lack of room, until the buyer has dismissed it. */
  readonly room?: RoomNote;
  /** Whether the store does not answer and its copy is shown. */
  readonly fromCopy: boolean;
  /** How full it is, from 0 to 1, if the browser tells. */
  readonly fullness?: number;
}

/** What can be asked of the store as a whole. */
export interface KeepingActions {
  readonly forgetRecovery: () => Promise<void>;
  readonly forgetRoom: () => Promise<void>;
  /** Saves everything that is stored as a file. */
  readonly exportAll: () => Promise<void>;
  readonly removeOrders: (orderIds: readonly OrderId[]) => Promise<void>;
  /** Removes an order with everything kept of it; gives how to put it back, undefined if the store refused. */
  readonly removeOrder: (orderId: OrderId) => Promise<(() => Promise<void>) | undefined>;
  /** Erases everything; false if the store refused. */
  readonly eraseAll: () => Promise<boolean>;
}
