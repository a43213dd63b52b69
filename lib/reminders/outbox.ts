import type { ShownLog } from '../records/notice';

/** Rows of the store, by order. */
export type Rows<Row> = ReadonlyMap<string, readonly Row[]>;

/** What an outbox needs of the outside. Storage, clock and notifications are passed in. */
export interface OutboxTools<Row, Notice> {
  readonly now: () => number;
  /** Runs work while no other writer writes to the store. */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  readonly read: () => Promise<Rows<Row>>;
  /** Writes the rows of the orders whose rows changed. */
  readonly write: (rows: Rows<Row>) => Promise<void>;
  /** Shows a notification; the same id shown twice is one notification. False where the browser refused. */
  readonly show: (notice: Notice) => Promise<boolean>;
  /** Whether a notification is still on the screen, as far as the browser tells. */
  readonly isShown?: (id: string) => Promise<boolean>;
  /** What was shown and may not be kept as shown, in a memory that outlives a worker. */
  readonly readShownLog: () => Promise<ShownLog>;
  readonly keepShownLog: (log: ShownLog) => Promise<void>;
  /** Waits between two notifications: Firefox may show nothing of two that follow at once (MDN, notifications.create). */
  readonly pause: () => Promise<void>;
}

/** A notification, and the rows that it stands for, by their ids. */
interface Shows {
  readonly id: string;
  readonly rows: readonly string[];
}

/** How notices are shown. */
export interface ShowOptions<Notice> {
  /** The id under which a notice is shown; left out, its own. */
  readonly idOf?: (notice: Notice) => string;
  /** Follows each notice that was shown. */
  readonly onShown?: (notice: Notice) => Promise<void>;
}

/**
 * Rows that are to be shown once each. They are claimed in the store before anything is shown and marked after: a worker
 * killed in between shows the same notification id again, and no other.
 */
export interface Outbox<Row, Notice> {
  /** What was shown before, and that the store may not know of. */
  readonly log: ShownLog;
  /** Puts the rows in the place of those that are kept, while no other writer writes. Rejects where the store does. */
  readonly claim: <T extends { readonly rows: Rows<Row> }>(
    plan: (kept: Rows<Row>) => Promise<T>,
  ) => Promise<T>;
  /** Shows notices one after the other, but none that is on the screen. Gives those that the browser refused. */
  readonly show: (notices: readonly Notice[], options?: ShowOptions<Notice>) => Promise<readonly Notice[]>;
  /** Changes rows once they were shown. Rejects where the store does; what was shown then stands in the log. */
  readonly mark: (shown: (row: Row) => Row) => Promise<void>;
  /** Takes rows out of the log, of which the store knows by now. */
  readonly forget: (ids: ReadonlySet<string>) => Promise<void>;
}

/** Opens an outbox with what the log holds. */
export async function openOutbox<Row, Notice extends Shows>(
  tools: OutboxTools<Row, Notice>,
): Promise<Outbox<Row, Notice>> {
  const { now, exclusively, read, write, isShown, keepShownLog, pause } = tools;
  const log = new Map(await tools.readShownLog());

  async function show(notice: Notice, id: string): Promise<boolean> {
    if (await isShown?.(notice.id)) return true; // a killed worker may have shown it
    if (!(await tools.show({ ...notice, id }))) return false;
    for (const row of notice.rows) log.set(row, now());
    await keepShownLog(log);
    return true;
  }

  return {
    log,
    claim: (plan) =>
      exclusively(async () => {
        const kept = await read();
        const planned = await plan(kept);
        await write(changed(kept, planned.rows));
        return planned;
      }),
    show: async (notices, { idOf, onShown } = {}) => {
      const refused: Notice[] = [];
      for (const [index, notice] of notices.entries()) {
        if (index > 0) await pause();
        if (await show(notice, idOf?.(notice) ?? notice.id)) await onShown?.(notice);
        else refused.push(notice);
      }
      return refused;
    },
    mark: (shown) =>
      exclusively(async () => {
        const kept = await read();
        await write(changed(kept, mapRows(kept, shown)));
      }),
    forget: async (ids) => {
      if (log.size > 0) await keepShownLog(new Map([...log].filter(([id]) => !ids.has(id))));
    },
  };
}

/** Rows with each changed for itself. */
export function mapRows<Row>(rows: Rows<Row>, change: (row: Row) => Row): Rows<Row> {
  return new Map([...rows].map(([id, all]) => [id, all.map(change)]));
}

/** The orders whose rows are not the same as before. */
function changed<Row>(before: Rows<Row>, after: Rows<Row>): Rows<Row> {
  return new Map(
    [...after].filter(([id, rows]) => JSON.stringify(rows) !== JSON.stringify(before.get(id) ?? [])),
  );
}
