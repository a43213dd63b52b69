import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { type Assessment, type Step, shownMoment } from '../../../lib/records/assessment';
import { CLOCKS, type ClockId } from '../../../lib/records/clock';
import { DISPUTE_EVENTS } from '../../../lib/records/dispute';
import {
  type Entered,
  ORDER_DAYS,
  ORDER_KINDS,
  ORDER_STATUSES,
  type Order,
  REASONS,
  REPORTABLE,
  STATEMENT_SUBJECTS,
  STATEMENT_TRIGGERS,
} from '../../../lib/records/order';
import { PROFILES, REGIONS } from '../../../lib/records/settings';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { addDays } from '../../../lib/time/days';
import { EFFORT } from '../../effort';
import { day, dispute, order } from './orders';

/** What holds for every order, whatever is known of it. */
const RUNS = { numRuns: EFFORT.orders };
const DAY = 86_400_000;
const HOST_ZONE = process.env.TZ;
const book = ruleBook('Europe/Berlin', { region: 'eu' });

const anyDay = fc.integer({ min: 0, max: 240 }).map((n) => addDays(day('2026-05-01'), n));
const anyInstant = fc.integer({ min: Date.UTC(2026, 4, 1), max: Date.UTC(2027, 1, 28) });
const some = <T extends object>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record<T, never>(parts, { requiredKeys: [] });

const anyStatement = fc.oneof(
  fc.record({ about: fc.constantFrom(...STATEMENT_SUBJECTS), on: anyDay, text: fc.constant('on') }),
  fc.record({
    about: fc.constantFrom(...STATEMENT_SUBJECTS),
    days: fc.integer({ min: 1, max: 120 }),
    from: fc.constantFrom(...STATEMENT_TRIGGERS),
    text: fc.constant('within'),
  }),
  fc.record({
    about: fc.constantFrom(...STATEMENT_SUBJECTS),
    leftMs: fc.integer({ min: 0, max: 90 * DAY }),
    text: fc.constant('left'),
  }),
);
const anyDays = some(Object.fromEntries(ORDER_DAYS.map((name) => [name, anyDay])));
const anyTold = fc.dictionary(fc.constantFrom(...REPORTABLE), anyInstant, { maxKeys: 3 });
const anyComplaint = some<NonNullable<Entered['complaint']>>({
  reason: fc.constantFrom(...REASONS),
  contactedAt: anyInstant,
  evidenceAt: anyInstant,
}).map((complaint) => ({ reason: 'defective' as const, ...complaint }));
const anyEntered: fc.Arbitrary<Entered> = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...CLOCKS), fc.record({ on: anyDay, enteredAt: fc.constant(0) }), {
      maxKeys: 2,
    }),
    some({
      figures: fc.dictionary(fc.constantFrom(...CLOCKS), fc.integer({ min: 0, max: 400 }), { maxKeys: 2 }),
      reported: anyTold,
      payment: fc.constantFrom('paypal' as const, 'card' as const, 'other' as const),
      seller: fc.constantFrom('cn' as const, 'eu' as const, 'br' as const),
      complaint: anyComplaint,
    }),
  )
  .map(([days, others]) => ({ ...others, days }));
const anyOrder: fc.Arbitrary<Order> = fc
  .tuple(
    some({
      status: fc.constantFrom(...ORDER_STATUSES),
      days: anyDays,
      stated: fc.array(anyStatement, { maxLength: 3 }),
      entered: anyEntered,
    }),
    fc.subarray([...ORDER_KINDS]),
    fc.boolean(),
  )
  .map(([reported, kinds, russian]) => ({
    ...order(reported),
    kinds,
    ...(russian ? { site: 'ru' as const } : {}),
  }));
const anyDispute = fc.option(
  fc
    .array(fc.tuple(fc.constantFrom(...DISPUTE_EVENTS), anyInstant), { minLength: 1, maxLength: 5 })
    .map((events) => dispute(...events)),
  { nil: undefined },
);

afterEach(() => {
  if (HOST_ZONE !== undefined) process.env.TZ = HOST_ZONE;
});

describe('whatever is known of an order', () => {
  test('there is an answer, under every profile and in every region', () => {
    const books = PROFILES.flatMap((profile) =>
      [undefined, ...REGIONS].map((region) =>
        ruleBook('Asia/Tokyo', { profile, ...(region ? { region } : {}) }),
      ),
    );
    fc.assert(
      fc.property(anyOrder, anyDispute, anyInstant, fc.constantFrom(...books), (one, its, now, rules) => {
        expect(assess(one, its, now, rules).orderId).toBe(one.id);
      }),
      RUNS,
    );
  });

  test('the nominal date lies between the earliest and the latest', () => {
    fc.assert(
      fc.property(anyOrder, anyDispute, anyInstant, (one, its, now) => {
        for (const { earliest, nominal, latest } of assess(one, its, now, book).deadlines) {
          expect(earliest.at <= nominal.at && nominal.at <= latest.at).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('a date that the page states is the date that is shown: no rule moves it', () => {
    fc.assert(
      fc.property(
        anyOrder,
        anyDispute,
        anyInstant,
        anyDay,
        fc.constantFrom(...CLOCKS),
        (one, its, now, on, clock) => {
          const without = { ...one, stated: [] };
          const fact = { value: { about: clock, on, text: 'on' }, source: 'order' as const, seenAt: 0 };
          const judged = assess({ ...without, stated: [fact] }, its, now, book);
          for (const deadline of judged.deadlines.filter((one) => one.clock === clock)) {
            expect([deadline.certainty, deadline.earliest.on, deadline.latest.on]).toEqual([
              'stated',
              on,
              on,
            ]);
          }
        },
      ),
      RUNS,
    );
  });

  test('the zone of the host changes no deadline', () => {
    fc.assert(
      fc.property(anyOrder, anyDispute, anyInstant, (one, its, now) => {
        process.env.TZ = 'America/Los_Angeles';
        const west = assess({ ...one }, its, now, ruleBookOf('America/Los_Angeles'));
        process.env.TZ = 'Pacific/Auckland';
        const east = assess({ ...one }, its, now, ruleBookOf('Pacific/Auckland'));
        expect(east).toEqual(west);
      }),
      RUNS,
    );
  });
});

const hosts = new Map<string, ReturnType<typeof ruleBook>>();
/** A rule book for a buyer in Berlin, made and filled while the host sits elsewhere. */
function ruleBookOf(host: string): ReturnType<typeof ruleBook> {
  const known = hosts.get(host) ?? ruleBook('Europe/Berlin');
  hosts.set(host, known);
  return known;
}

/** How far a step is in an order's life. Time alone only moves it on. */
const RANK: { readonly [step in Step]: number } = {
  pay: 0,
  waitShipment: 0,
  waitCancel: 0,
  waitDelivery: 1,
  checkItem: 1,
  askExtension: 2,
  contactSeller: 2,
  gatherEvidence: 2,
  openDispute: 2,
  findOut: 3,
  claimNondelivery: 4,
  waitSeller: 4,
  answerProposal: 4,
  answerRefusal: 4,
  giveProof: 4,
  waitPlatform: 4,
  sendReturn: 4,
  waitReturn: 4,
  checkRefund: 4,
  appeal: 4,
  beyondPlatform: 5,
  cannotReopen: 6,
  settled: 6,
  nothingLeft: 6,
};

/** A claim that is probably over comes after the claim, though it is to be found out. */
function rankOf({ step, missing }: Assessment): number {
  return missing.includes('claim') ? RANK.beyondPlatform : RANK[step];
}

test('the step never goes back as days pass without an event', () => {
  fc.assert(
    fc.property(anyOrder, anyDispute, anyInstant, fc.integer({ min: 1, max: 400 }), (one, its, now, days) => {
      const today = assess(one, its, now, book);
      const later = assess(one, its, now + days * DAY, book);
      expect(rankOf(later)).toBeGreaterThanOrEqual(rankOf(today));
    }),
    RUNS,
  );
});

/** The moment at which the alarm of each right that closes is set. */
function closing({ deadlines }: Assessment): ReadonlyMap<ClockId, number> {
  return new Map(
    deadlines.filter(({ kind }) => kind === 'closes').map((one) => [one.clock, shownMoment(one).at]),
  );
}

test('one more fact never makes the alarm of a right that closes later, unless the page says so', () => {
  const anyMore = fc.oneof(
    fc.tuple(fc.constantFrom(...ORDER_DAYS), anyDay).map(
      ([name, on]) =>
        (one: Order): Order => ({
          ...one,
          days: { [name]: { value: on, source: 'list', seenAt: 0 }, ...one.days },
        }),
    ),
    fc.constantFrom(...ORDER_KINDS).map(
      (kind) =>
        (one: Order): Order => ({ ...one, kinds: [...(one.kinds ?? []), kind] }),
    ),
    fc.constantFrom('cn' as const, 'eu' as const, 'br' as const).map(
      (seller) =>
        (one: Order): Order => ({
          ...one,
          entered: { seller, ...one.entered },
        }),
    ),
    fc.constantFrom('paypal' as const, 'card' as const).map(
      (payment) =>
        (one: Order): Order => ({
          ...one,
          entered: { payment, ...one.entered },
        }),
    ),
    anyTold.map(
      (reported) =>
        (one: Order): Order => ({
          ...one,
          entered: { ...one.entered, reported: { ...reported, ...one.entered.reported } },
        }),
    ),
    anyComplaint.map(
      (complaint) =>
        (one: Order): Order => ({ ...one, entered: { ...one.entered, complaint } }),
    ),
  );
  fc.assert(
    fc.property(anyOrder, anyDispute, anyInstant, anyMore, (one, its, now, more) => {
      const before = closing(assess(one, its, now, book));
      const judged = assess(more(one), its, now, book);
      const after = closing(judged);
      const saysThePage = (clock: ClockId) =>
        judged.deadlines.some((deadline) => deadline.clock === clock && deadline.certainty === 'stated');
      for (const [clock, at] of before) {
        if (!saysThePage(clock)) expect(after.get(clock)).toBeLessThanOrEqual(at);
      }
    }),
    RUNS,
  );
});
