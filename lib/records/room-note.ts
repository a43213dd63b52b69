/** What was not kept because the store has no room, since the buyer last read about it. */
export interface RoomNote {
  /** When that was last (epoch ms). */
  readonly at: number;
  /** How many orders were removed. */
  readonly removed: number;
  /** When an order was last seen that could not be kept (epoch ms); left out if there was none. */
  readonly refusedAt?: number;
}
