import { seenAmount } from '../../records/seen-amount';
import type { Snapshot } from '../disk/area';
import { isEnvelope, seal, unseal } from '../disk/envelope';

const CHANGES = 'changes:';
const ORDER = 'order:';

/**
 * A store of version 4 without the lines about returns and refunds as pages worded them: of each, what was understood and its
 * amount stays, in the order and in what changed. What has that form already stays as it is, and so does a broken record.
 */
export function understoodCases(store: Snapshot): Snapshot {
  return Object.fromEntries(
    Object.entries(store).map(([key, kept]) => {
      const known = isEnvelope(kept) ? unseal(key, kept) : undefined;
      if (known === undefined || !isEnvelope(kept)) return [key, kept];
      const value = understood(key, known, store);
      return [key, value === known ? kept : seal(key, value, kept.writtenAt)];
    }),
  );
}

function understood(key: string, known: unknown, store: Snapshot): unknown {
  if (key.startsWith(ORDER)) {
    const disputes = disputesIn(known);
    return disputes.length > 0 ? { ...Object(known), disputes: disputes.map(withoutLine) } : known;
  }
  if (!key.startsWith(CHANGES) || !Array.isArray(known)) return known;
  const order = ORDER + key.slice(CHANGES.length);
  const states = statesIn(unseal(order, store[order]));
  return eachOnce(known.map((row) => renamed(row, states)));
}

function disputesIn(order: unknown): readonly unknown[] {
  const { disputes } = Object(order);
  return Array.isArray(disputes) ? disputes : [];
}

/** A fact about a dispute, without its line. */
function withoutLine(fact: unknown): unknown {
  return { ...Object(fact), value: lineRead(Object(fact).value) };
}

/** What stands beside a line, and the amount in it. */
function lineRead(value: unknown): object {
  const { text, ...others } = Object(value);
  const amount = typeof text === 'string' ? seenAmount(text) : undefined;
  return amount === undefined ? others : { ...others, amount };
}

/** The lines of an order that were understood, with what they say. */
function statesIn(order: unknown): ReadonlyMap<unknown, unknown> {
  return new Map(
    disputesIn(order).flatMap((fact) => {
      const { text, state } = Object(Object(fact).value);
      return state === undefined ? [] : [[text, state] as const];
    }),
  );
}

/** A change about a line: its id had the line in it too. */
function renamed(row: unknown, states: ReadonlyMap<unknown, unknown>): unknown {
  const { orderId, change } = Object(row);
  const { kind, text } = Object(change);
  if (kind !== 'dispute' || text === undefined) return row;
  const state = states.get(text);
  const read = lineRead(state === undefined ? change : { ...change, state });
  const name = `dispute:${state ?? 'notUnderstood'}:${Object(read).amount ?? ''}`;
  return { ...Object(row), id: `${orderId}:changes:${name}`, change: read };
}

/** Rows of one id are one; it was shown if one of them was. */
function eachOnce(rows: readonly unknown[]): readonly unknown[] {
  const byId = new Map<unknown, unknown>();
  for (const row of rows) {
    const { id, state } = Object(row);
    if (!byId.has(id) || state === 'shown') byId.set(id, row);
  }
  return [...byId.values()];
}
