import type { CasePageFacts } from '../../components/case/case-facts';
import { caseFile } from '../../lib/export/case-file';
import { assessOrder } from '../../lib/overview/assessed-order';
import type { OrderId } from '../../lib/records/order-id';
import { ruleBook } from '../../lib/rules/rule-book';
import {
  KINDS,
  keyOf,
  readAllOrderChanges,
  readAllTicks,
  readFiles,
  readOrderNotes,
  readOrders,
  readSettings,
  readStore,
} from '../../lib/store';
import { formats, language } from '../../lib/wording/format';
import type { Buyer } from './buyer';
import { roomLeft } from './room-left';

/** Everything that the case page shows of an order at `now` (epoch ms), except its pictures. */
export async function readRecord(orderId: OrderId, buyer: Buyer, now: number): Promise<CasePageFacts> {
  try {
    const [kept] = await readOrders([orderId]);
    if (!kept) return { state: 'gone' };
    const keys = [keyOf(KINDS.ticks, orderId), keyOf(KINDS.changes, orderId), keyOf(KINDS.settings, 'all')];
    const { snapshot } = await readStore(keys);
    const [ticks, changes, settings, notes, files, room] = await Promise.all([
      readAllTicks(snapshot),
      readAllOrderChanges(snapshot),
      readSettings(snapshot),
      readOrderNotes(orderId),
      readFiles(orderId),
      roomLeft(),
    ]);
    const context = { now, book: ruleBook(buyer.zone, settings), formats: formats(language()) };
    const assessed = assessOrder({ ...kept, ticks: ticks.get(orderId) ?? [] }, context);
    const facts = { ...assessed, notes, files, changes: changes.get(orderId) ?? [] };
    return {
      state: 'read',
      file: caseFile(facts, now, buyer.zone.dayOf),
      notes,
      today: buyer.zone.dayOf(now),
      ...(room === undefined ? {} : { room }),
      addresses: new Map(),
    };
  } catch (error) {
    console.error(error);
    return { state: 'failed' };
  }
}
