import { isBelieved } from '../records/believed';
import type { OrderKind, OrderStatus, Sighting } from '../records/order';
import type { RawOrder } from '../records/raw-order';
import { readCases } from './cases';
import type { Language } from './languages/language';
import { deliveredOn, readDays } from './order-days';
import { isToldInFull } from './read-well';
import { readStatements } from './statements';
import { readStatus } from './status';
import { type Tables, tablesOf } from './tables';

/** Understands the strings of a page in any of some languages. Made once, since its tables are made once. */
export interface Interpreter {
  /**
   * A raw order as facts, seen at `seenAt` (epoch ms). What is not understood becomes a problem of the
   * sighting, never a guess and never an exception. Where several languages read a text, their answers agree, or it is
   * not understood. `answered` gives what the buyer said that a status word means: it explains the rows of the order's
   * page, while the status itself is left to the assessment, where the answer can be taken back.
   */
  readonly interpret: (
    raw: RawOrder,
    seenAt: number,
    answered?: (word: string) => OrderStatus | undefined,
  ) => Sighting;
}

const MAX_ITEMS = 20;
const MAX_DISPUTES = 10;

/** An interpreter for pages in any of these languages. */
export function interpreter(languages: readonly Language[]): Interpreter {
  const tables = tablesOf(languages);
  return {
    interpret: (raw, seenAt, answered = () => undefined) => {
      const { status, problems } = readStatus(raw, tables);
      const read = readDays(raw, answered(raw.status) ?? status, tables);
      const delivered = deliveredOn(raw, seenAt, tables);
      const kinds = readKinds(raw, tables);
      const { placed } = read.days;
      const sighting: Sighting = {
        orderId: raw.orderId,
        source: raw.source,
        seenAt,
        ...(status ? { status } : {}),
        days: { ...read.days, ...(delivered ? { delivered } : {}) },
        stated: readStatements(raw, tables).filter((one) => isBelieved(one, placed)),
        ...(kinds.length > 0 ? { kinds } : {}),
        items: readItems(raw),
        ...(raw.store ? { store: raw.store } : {}),
        ...(raw.amount ? { amount: raw.amount } : {}),
        disputes: readCases(raw.disputes.slice(0, MAX_DISPUTES), tables),
        ...(Object.keys(raw.names).length > 0 ? { names: raw.names } : {}),
        problems: [...problems, ...read.problems],
      };
      return isToldInFull(raw, sighting, answered) ? { ...sighting, readWell: true } : sighting;
    },
  };
}

/** The kinds that an order is tagged with, and Choice by the mark of its store: each once, in one order. */
function readKinds({ tags, signs }: RawOrder, { words }: Tables): readonly OrderKind[] {
  const tagged = tags.flatMap((tag) => words.kind(tag)?.value ?? []);
  return [...new Set([...tagged, ...(signs.choice ? (['choice'] as const) : [])])].toSorted();
}

function readItems({ titles }: RawOrder): Sighting['items'] {
  return titles
    .filter((title) => title !== '')
    .slice(0, MAX_ITEMS)
    .map((title) => ({ title }));
}
