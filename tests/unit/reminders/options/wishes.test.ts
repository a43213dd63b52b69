import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../../../lib/records/assessment';
import type { ClockId, ClockKind } from '../../../../lib/records/clock';
import type { Order } from '../../../../lib/records/order';
import { CHOOSABLE_LEADS, type ChoosableLead, type Reminder } from '../../../../lib/records/reminder';
import { SILENT_KINDS } from '../../../../lib/records/settings';
import { LEADS_OF } from '../../../../lib/reminders/leads';
import { DEFAULT_OPTIONS, optionsOf, type ReminderOptions } from '../../../../lib/reminders/options';
import { planReminders } from '../../../../lib/reminders/plan';
import { assess } from '../../../../lib/rules/assess';
import { OFFICIAL_2026 } from '../../../../lib/rules/catalogue';
import { DAY_MS } from '../../../../lib/time/durations';
import { day, order } from '../../rules/orders';
import { claim as claimed, END } from '../claim';
import { book, rowsAt, utc } from './planned';

/** Of what the buyer wishes to be told, of all orders, of one and of one kind. */

const claim = claimed();

const moment = { on: day('2026-07-25'), at: END, exact: false };
const deadline = (clock: ClockId, kind: ClockKind): Deadline => ({
  clock,
  kind,
  earliest: moment,
  nominal: moment,
  latest: moment,
  certainty: 'estimated',
  source: { kind: 'buyer', enteredAt: 0 },
  onExpiry: 'claimLost',
});

describe('the buyer’s own wishes', () => {
  test('a muted order plans nothing, and unmuted everything again', () => {
    const muted = { ...claim, entered: { days: {}, reminders: { muted: true as const } } };
    expect(rowsAt(END - 9 * DAY_MS, optionsOf(muted, {}, utc))).toEqual([]);
    expect(rowsAt(END - 9 * DAY_MS, optionsOf(claim, {}, utc))).toEqual(
      rowsAt(END - 9 * DAY_MS, { ...DEFAULT_OPTIONS, seenAt: claim.seenAt }),
    );
  });

  test('other leads replace the usual ones of rights that cost money, and only of those', () => {
    const options = optionsOf(claim, { leads: ['3d'] }, utc);
    const leads = rowsAt(END - 9 * DAY_MS, options).filter(({ clock }) => clock === 'dispute.notreceived');
    expect(leads.map(({ lead }) => lead)).toEqual(['3d', 'look']);
    const done = order({ status: 'completed', days: { placed: '2026-06-01', completed: '2026-07-01' } });
    const ofDone = planReminders(
      assess(done, undefined, END - 23 * DAY_MS, book),
      [],
      0,
      optionsOf(done, { leads: ['3d'] }, utc),
    );
    expect(ofDone.filter(({ clock }) => clock === 'return.nofault').map(({ lead }) => lead)).toEqual(['1d']);
  });
});

describe('what is wished for one order, and of one kind', () => {
  const claimLeads = (options: ReminderOptions) =>
    rowsAt(END - 9 * DAY_MS, options)
      .filter(({ clock, lead }) => clock === 'dispute.notreceived' && lead !== 'look')
      .map(({ lead }) => lead);
  const withLeads = (leads: readonly ChoosableLead[]): Order => ({
    ...claim,
    entered: { days: {}, reminders: { leads } },
  });

  test('an order’s own leads go before those of all orders, also for rights that usually call once', () => {
    expect(claimLeads(optionsOf(withLeads(['6h']), { leads: ['3d'] }, utc))).toEqual(['6h']);
    const done = order({ status: 'completed', days: { placed: '2026-06-01', completed: '2026-07-01' } });
    const own = optionsOf({ ...done, entered: withLeads(['3d', '6h']).entered }, {}, utc);
    const rows = planReminders(assess(done, undefined, END - 23 * DAY_MS, book), [], 0, own);
    expect(rows.filter(({ clock }) => clock === 'return.nofault').map(({ lead }) => lead)).toEqual([
      '3d',
      '6h',
    ]);
  });

  test('an empty choice silences nothing', () => {
    const usual = ['7d', '3d', '1d', '6h'];
    expect(claimLeads(optionsOf(withLeads([]), {}, utc))).toEqual(usual);
    expect(claimLeads(optionsOf(claim, { leads: [] }, utc))).toEqual(usual);
  });

  test('a kind is silent or told, and no other changes with it', () => {
    for (const kind of SILENT_KINDS) {
      const { leadsOf } = optionsOf(claim, { silent: [kind] }, utc);
      for (const { id: clock, kind: other } of OFFICIAL_2026)
        expect(leadsOf(deadline(clock, other)), clock).toEqual(other === kind ? [] : LEADS_OF[clock]);
    }
  });

  test('whatever is chosen, no right that ends is silent which we would tell of', () => {
    fc.assert(
      fc.property(
        fc.subarray([...CHOOSABLE_LEADS]),
        fc.subarray([...CHOOSABLE_LEADS]),
        fc.subarray([...SILENT_KINDS]),
        fc.constantFrom(...OFFICIAL_2026.filter(({ kind }) => kind === 'closes')),
        (leads, ofOrder, silent, { id: clock, kind }) => {
          const { leadsOf } = optionsOf(withLeads(ofOrder), { leads, silent }, utc);
          expect(leadsOf(deadline(clock, kind)).length > 0).toBe(LEADS_OF[clock].length > 0);
        },
      ),
    );
  });
});

test('what nobody was told of while it was wished away comes when it is wished again, and what gave way to it', () => {
  const now = END - 2 * DAY_MS;
  const plan = (existing: readonly Reminder[], leads?: ('7d' | '3d' | '6h')[]) =>
    planReminders(
      assess(claim, undefined, now, book),
      existing,
      now,
      optionsOf(claim, leads ? { leads } : {}, utc),
    );
  const refused = plan([]).map((one): Reminder => {
    if (one.clock !== 'dispute.notreceived') return one;
    if (one.lead === '3d') return { ...one, state: 'claimed' };
    return one.lead === '7d' ? { ...one, state: 'dropped' } : one;
  });
  const states = (rows: readonly Reminder[]) =>
    rows
      .filter(({ clock, lead, dueAt }) => clock === 'dispute.notreceived' && lead !== 'look' && dueAt <= now)
      .map(({ lead, state }) => `${lead} ${state}`);
  expect(states(refused)).toEqual(['7d dropped', '3d claimed']);
  expect(states(plan(refused, ['7d']))).toEqual(['7d planned']);
  expect(states(plan(plan(refused, ['6h']), ['3d']))).toEqual(['3d planned']);
});

describe('an order that nobody looks at', () => {
  const looked = (seenAt: number, now: number, existing: readonly Reminder[] = []) =>
    planReminders(assess(claim, undefined, now, book), existing, now, { ...DEFAULT_OPTIONS, seenAt }).filter(
      ({ lead }) => lead === 'look',
    );

  test('is to be opened once, five days after the last look, in the last week of a right', () => {
    expect(looked(END - 30 * DAY_MS, END - 9 * DAY_MS).map(({ dueAt }) => dueAt)).toEqual([END - 7 * DAY_MS]);
    expect(looked(END - 9 * DAY_MS, END - 9 * DAY_MS).map(({ dueAt }) => dueAt)).toEqual([END - 4 * DAY_MS]);
    expect(looked(END - 5 * DAY_MS, END - 5 * DAY_MS)).toEqual([]);
  });

  test('a look begins the wait anew', () => {
    const now = END - 9 * DAY_MS;
    const first = looked(END - 30 * DAY_MS, now);
    expect(looked(now, now, first).map(({ dueAt }) => dueAt)).toEqual([END - 4 * DAY_MS]);
  });
});
