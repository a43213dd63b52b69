import { expect, test } from 'vitest';
import type { Notice } from '../../../lib/records/notice';
import { optionsOf } from '../../../lib/reminders/options';
import { sweep } from '../../../lib/reminders/sweep';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import type { Snapshot } from '../../../lib/store/disk/area';
import { seal, unseal } from '../../../lib/store/disk/envelope';
import { migrate } from '../../../lib/store/integrity/migrations';
import { KINDS, type Kind, keyOf, openRecord } from '../../../lib/store/records/kinds';
import { HOUR_MS, MINUTE_MS } from '../../../lib/time/durations';
import fourth from '../../stored/v4.json';

/**
 * After the update to version 5, a browser in Berlin goes on with what version 4 had told until then: two disputes of one order
 * whose returns end on one day, one dispute of a named line, a countdown that was put off, and rights that have ended.
 */

const UPDATED_AT = Date.UTC(2026, 11, 9, 12);
const [TWO, ONE, LEFT, ENDED] = [
  '8212313961591353',
  '8212313961591360',
  '8212313961591377',
  '8212313961591384',
];
const ORDERS = [TWO, ONE, LEFT, ENDED];
const book = ruleBook('Europe/Berlin');

test('nothing that was told before comes again, and nothing that is due is lost', async () => {
  const walked = migrate(fourth);
  const opened = <T>(kind: Kind<T>, id: string) => openRecord(kind, keyOf(kind, id), walked[keyOf(kind, id)]);
  const rows = new Map(ORDERS.map((id) => [id, opened(KINDS.reminders, id) ?? []]));
  const known = ORDERS.flatMap((id) => {
    const order = opened(KINDS.orders, id);
    return order ? [{ order, dispute: opened(KINDS.disputes, id) }] : [];
  });
  expect(known).toHaveLength(ORDERS.length);
  const shown: string[] = [];
  const show = (notice: Notice, now: number) => {
    const due = notice.kind === 'digest' ? notice.due : [notice];
    for (const { order, deadline, lead } of due) {
      const about = [order.id, deadline.clock, deadline.line ?? '', lead, notice.id];
      shown.push([(now - UPDATED_AT) / HOUR_MS, ...about].join(' '));
    }
  };
  let log: ReadonlyMap<string, number> = new Map();
  for (let now = UPDATED_AT; now < UPDATED_AT + 60 * HOUR_MS; now += HOUR_MS) {
    await sweep({
      now: () => now,
      exclusively: (work) => work(),
      assessAll: async (at) =>
        known.map(({ order, dispute }) => ({
          order,
          assessment: assess(order, dispute, at, book),
          options: optionsOf(order, {}, book.buyer),
        })),
      readReminders: async () => new Map(rows),
      writeReminders: async (changed) => {
        for (const [id, list] of changed) rows.set(id, list);
      },
      show: async (notice) => {
        show(notice, now);
        return true;
      },
      readShownLog: async () => log,
      keepShownLog: async (all) => {
        log = new Map(all);
      },
      pause: async () => {},
      armBy: async () => {},
      arm: async () => {},
      retryIn: async () => MINUTE_MS,
    });
  }
  expect(shown).toEqual([
    `0 ${TWO} ret.ship 1 1d ${TWO}:ret.ship:1d:2026-12-10`, // was claimed before: the notification has its old name
    `0 ${TWO} ret.ship 2 3d ${TWO}:ret.ship#2:3d:2026-12-10`, // version 4 had swallowed all of the second line
    `0 ${ONE} ret.ship 2 3d ${ONE}:ret.ship:3d:2026-12-10`,
    `0 ${LEFT} bp.end  3d ${LEFT}:bp.end:3d:2026-12-11`,
    `1 ${ONE} ret.ship 2 1d ${ONE}:ret.ship#2:1d:2026-12-10`,
    `6 ${TWO} ret.ship 2 1d ${TWO}:ret.ship#2:1d:2026-12-10`,
    `11 ${LEFT} bp.end  1d ${LEFT}:bp.end:1d:2026-12-11`,
    `16 ${TWO} ret.ship 1 6h ${TWO}:ret.ship#1:6h:2026-12-10`,
    `19 ${ONE} ret.ship 2 6h ${ONE}:ret.ship#2:6h:2026-12-10`,
    `24 ${TWO} ret.ship 2 6h ${TWO}:ret.ship#2:6h:2026-12-10`,
    `29 ${LEFT} bp.end  6h ${LEFT}:bp.end:6h:2026-12-11`,
  ]);
});

test('a record of version 4 that is no list of reminders stays as it is', () => {
  const key = keyOf(KINDS.reminders, TWO);
  const stored: Snapshot = fourth;
  for (const odd of [[{ id: 1 }], ['x'], [null], [{ ...rowsIn(stored, key)[0], clock: 'none' }]]) {
    const store: Snapshot = { ...stored, [key]: seal(key, odd, 5) };
    expect(unseal(key, migrate(store)[key])).toEqual(odd);
  }
});

function rowsIn(store: Snapshot, key: string): readonly object[] {
  return [unseal(key, store[key])].flat().map(Object);
}
