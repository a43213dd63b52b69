import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../../lib/records/assessment';
import type { ClockId, ClockKind } from '../../../lib/records/clock';
import type { Order } from '../../../lib/records/order';
import type { Reminder } from '../../../lib/records/reminder';
import { CHOOSABLE_LEADS, type ChoosableLead } from '../../../lib/records/reminder';
import { SILENT_KINDS } from '../../../lib/records/settings';
import { LEADS_OF } from '../../../lib/reminders/leads';
import { DEFAULT_OPTIONS, optionsOf, type ReminderOptions, showAt } from '../../../lib/reminders/options';
import { planReminders } from '../../../lib/reminders/plan';
import { quietAround } from '../../../lib/reminders/quiet-hours';
import { assess } from '../../../lib/rules/assess';
import { OFFICIAL_2026 } from '../../../lib/rules/catalogue';
import { ruleBook } from '../../../lib/rules/rule-book';
import { zone } from '../../../lib/time/zone';
import { day, order } from '../rules/orders';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const END = Date.UTC(2026, 6, 25);
const book = ruleBook('UTC');
const utc = zone('UTC');
const NIGHT = { from: 22 * 60, to: 8 * 60 };

const claim = order({
  status: 'awaitingDelivery',
  days: { placed: '2026-06-01' },
  stated: [{ about: 'refund.nodelivery', on: day('2026-07-10'), text: '' }],
});
const rowsAt = (now: number, options: ReminderOptions = DEFAULT_OPTIONS) =>
  planReminders(assess(claim, undefined, now, book), [], now, options);
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
const row = (dueAt: number, more: Partial<Reminder> = {}): Reminder => ({
  id: 'x',
  orderId: claim.id,
  clock: 'dispute.notreceived',
  lead: '1d',
  endsOn: day('2026-07-25'),
  dueAt,
  endsAt: END,
  state: 'planned',
  ...more,
});

describe('quiet hours', () => {
  const quiet: ReminderOptions = { ...DEFAULT_OPTIONS, quietHours: { hours: NIGHT, zone: utc } };

  test('move a reminder to their end', () => {
    expect(showAt(row(END - 3 * DAY - HOUR), quiet)).toBe(END - 3 * DAY + 8 * HOUR);
    expect(showAt(row(END - 3 * DAY + 3 * HOUR), quiet)).toBe(END - 3 * DAY + 8 * HOUR);
    expect(showAt(row(END - 3 * DAY + 9 * HOUR), quiet)).toBe(END - 3 * DAY + 9 * HOUR);
  });

  test('in which the right ends are gone before: the reminder comes when they begin', () => {
    expect(showAt(row(END - HOUR), quiet)).toBe(END - 2 * HOUR);
  });

  test('of no length are none', () => {
    expect(quietAround(END, { from: 60, to: 60 }, utc)).toBeUndefined();
  });

  test.each([
    ['Europe/Berlin', '2026-03-29'],
    ['America/Los_Angeles', '2026-11-01'],
    ['Australia/Lord_Howe', '2026-10-04'],
    ['Asia/Shanghai', '2026-07-01'],
  ])('begin and end by the wall in %s, also when clocks are changed (%s)', (name, on) => {
    const there = zone(name);
    const night = quietAround(there.startOf(day(on)), NIGHT, there);
    expect(night).toEqual({
      from: there.timeOn(book.addDays(day(on), -1), NIGHT.from),
      to: there.timeOn(day(on), NIGHT.to),
    });
  });
});

describe('a snooze', () => {
  test('holds back what would come before, and calls once more', () => {
    const until = END - 5 * DAY;
    const options: ReminderOptions = { ...DEFAULT_OPTIONS, snoozedUntil: until };
    expect(showAt(row(END - 7 * DAY), options)).toBe(until);
    expect(showAt(row(END - 3 * DAY), options)).toBe(END - 3 * DAY);
    expect(rowsAt(END - 6 * DAY, options).find(({ lead }) => lead === 'again')).toMatchObject({
      dueAt: until,
    });
  });

  test('never runs past the end: the reminder comes an hour before it', () => {
    const options: ReminderOptions = { ...DEFAULT_OPTIONS, snoozedUntil: END + 5 * DAY };
    expect(showAt(row(END - DAY), options)).toBe(END - HOUR);
    expect(rowsAt(END - 6 * DAY, options).find(({ lead }) => lead === 'again')).toMatchObject({
      dueAt: END - HOUR,
    });
  });
});

test('whatever is wished, a reminder of a right that ends still comes before its end, unless the order is muted', () => {
  const minute = fc.integer({ min: 0, max: 1_439 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 14 * 24 * 60 }),
      fc.option(fc.integer({ min: -20 * 24 * 60, max: 20 * 24 * 60 }), { nil: undefined }),
      fc.option(fc.record({ from: minute, to: minute }), { nil: undefined }),
      fc.constantFrom(
        'UTC',
        'Pacific/Auckland',
        'America/Los_Angeles',
        'Australia/Lord_Howe',
        'Asia/Kathmandu',
      ),
      (before, snooze, hours, name) => {
        const options: ReminderOptions = {
          ...DEFAULT_OPTIONS,
          ...(snooze === undefined ? {} : { snoozedUntil: END + snooze * 60_000 }),
          ...(hours ? { quietHours: { hours, zone: zone(name) } } : {}),
        };
        const dueAt = END - before * 60_000;
        const at = showAt(row(dueAt), options);
        expect(at).toBeLessThan(END);
        if (!hours) expect(at).toBeGreaterThanOrEqual(dueAt);
      },
    ),
  );
});

describe('the buyer’s own wishes', () => {
  test('a muted order plans nothing, and unmuted everything again', () => {
    const muted = { ...claim, entered: { days: {}, reminders: { muted: true as const } } };
    expect(rowsAt(END - 9 * DAY, optionsOf(muted, {}, utc))).toEqual([]);
    expect(rowsAt(END - 9 * DAY, optionsOf(claim, {}, utc))).toEqual(
      rowsAt(END - 9 * DAY, { ...DEFAULT_OPTIONS, seenAt: claim.seenAt }),
    );
  });

  test('other leads replace the usual ones of rights that cost money, and only of those', () => {
    const options = optionsOf(claim, { leads: ['3d'] }, utc);
    const leads = rowsAt(END - 9 * DAY, options).filter(({ clock }) => clock === 'dispute.notreceived');
    expect(leads.map(({ lead }) => lead)).toEqual(['3d', 'look']);
    const done = order({ status: 'completed', days: { placed: '2026-06-01', completed: '2026-07-01' } });
    const ofDone = planReminders(
      assess(done, undefined, END - 23 * DAY, book),
      [],
      0,
      optionsOf(done, { leads: ['3d'] }, utc),
    );
    expect(ofDone.filter(({ clock }) => clock === 'return.nofault').map(({ lead }) => lead)).toEqual(['1d']);
  });
});

describe('what is wished for one order, and of one kind', () => {
  const claimLeads = (options: ReminderOptions) =>
    rowsAt(END - 9 * DAY, options)
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
    const rows = planReminders(assess(done, undefined, END - 23 * DAY, book), [], 0, own);
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
  const now = END - 2 * DAY;
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
    expect(looked(END - 30 * DAY, END - 9 * DAY).map(({ dueAt }) => dueAt)).toEqual([END - 7 * DAY]);
    expect(looked(END - 9 * DAY, END - 9 * DAY).map(({ dueAt }) => dueAt)).toEqual([END - 4 * DAY]);
    expect(looked(END - 5 * DAY, END - 5 * DAY)).toEqual([]);
  });

  test('a look begins the wait anew', () => {
    const now = END - 9 * DAY;
    const first = looked(END - 30 * DAY, now);
    expect(looked(now, now, first).map(({ dueAt }) => dueAt)).toEqual([END - 4 * DAY]);
  });
});
