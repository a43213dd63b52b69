import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../../../lib/records/assessment';
import type { ClockId } from '../../../../lib/records/clock';
import type { Dispute, DisputeEventKind } from '../../../../lib/records/dispute';
import type { Notice } from '../../../../lib/records/notice';
import type { Order } from '../../../../lib/records/order';
import { LEADS_OF } from '../../../../lib/reminders/leads';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../../lib/time/durations';
import { order } from '../../rules/orders';
import { world } from './world';

/** One deadline is reminded of once, whatever its day is called, and two deadlines are never taken for one. */

const START = Date.UTC(2026, 6, 1, 9);

/** A computer that is awake from one instant to another: it sweeps at each alarm, and on the hour. */
async function sleepless(
  at: (now: number) => Promise<void>,
  state: { readonly alarm: number },
  from: number,
  to: number,
): Promise<void> {
  for (let now = from; now < to; now = Math.max(state.alarm, now + MINUTE_MS)) await at(now);
}

const bought = (more: Partial<Order> = {}): Order => ({
  ...order({ status: 'awaitingDelivery', days: { placed: '2026-06-20' } }),
  ...more,
});

/** What was told, each of a digest by itself: the clock, its line, and which of its reminders. */
function told(shown: readonly Notice[], clock: ClockId): readonly string[] {
  const words = (deadline: Deadline, lead = '') =>
    deadline.clock === clock && lead !== 'look' ? [`${deadline.line ?? ''} ${lead}`.trim()] : [];
  return shown.flatMap((notice) =>
    notice.kind === 'digest'
      ? notice.due.flatMap(({ deadline, lead }) => words(deadline, lead))
      : words(notice.deadline, notice.lead),
  );
}

describe('two disputes of one order', () => {
  const ends: readonly (readonly [ClockId, DisputeEventKind])[] = [
    ['ret.ship', 'returnAgreed'],
    ['appeal.ask', 'ruledForSeller'],
    ['plat.proof', 'proofAsked'],
    ['neg.buyer', 'sellerProposed'],
    ['neg.refused', 'sellerRefused'],
    ['ret.perhaps', 'sellerAccepted'],
  ];
  const disputesOf = (kind: DisputeEventKind, times: readonly number[]): Dispute => ({
    orderId: bought().id,
    events: times.map((at, place) => ({ kind, at, enteredAt: at, line: String(place + 1) })),
  });
  const daysOf = async (kind: DisputeEventKind, times: readonly number[]) => {
    const disputes = new Map<string, Dispute>();
    const { at, shown, state } = world([bought()], undefined, disputes);
    for (const now of times) {
      disputes.set(
        bought().id,
        disputesOf(
          kind,
          times.filter((one) => one <= now),
        ),
      );
      await sleepless(at, state, now, times.find((one) => one > now) ?? START + 20 * DAY_MS);
    }
    return shown;
  };

  test.each(ends)('whose %s end on one day at other hours are each reminded of (%s)', async (clock, kind) => {
    const shown = await daysOf(kind, [START, START + 8 * HOUR_MS]);
    const each = LEADS_OF[clock].flatMap((lead) => [`1 ${lead}`, `2 ${lead}`]);
    expect([...told(shown, clock)].toSorted()).toEqual(each.toSorted());
  });

  test('are each reminded of, whatever the hours between them', () => {
    const minutes = fc.integer({ min: 0, max: 3 * 24 * 60 });
    return fc.assert(
      fc.asyncProperty(fc.constantFrom(...ends), minutes, async ([clock, kind], between) => {
        const shown = await daysOf(kind, [START, START + between * MINUTE_MS]);
        const each = LEADS_OF[clock].flatMap((lead) => [`1 ${lead}`, `2 ${lead}`]);
        expect([...told(shown, clock)].toSorted()).toEqual(each.toSorted());
      }),
      { numRuns: 8 },
    );
  });

  test('the first of which was alone at its first reminder does not tell it again', async () => {
    const first = disputesOf('returnAgreed', [START]);
    const disputes = new Map([[bought().id, first]]);
    const { at, shown } = world([bought()], undefined, disputes);
    await at(START);
    for (let now = START; now < START + 4 * DAY_MS; now += HOUR_MS) await at(now);
    const before = told(shown, 'ret.ship').length;
    expect(before).toBeGreaterThan(0);
    const second = {
      kind: 'opened',
      at: START + 4 * DAY_MS,
      enteredAt: START + 4 * DAY_MS,
      line: '2',
    } as const;
    disputes.set(bought().id, { ...first, events: [...first.events, second] });
    await at(START + 4 * DAY_MS);
    expect(told(shown, 'ret.ship')).toHaveLength(before);
  });
});

describe('a countdown', () => {
  /** Looks at a page that counts down to an end in whole units, one after the other, with sweeps between them. */
  const watched = async (end: number, unit: number, looks: readonly number[]) => {
    const orders = [bought()];
    const { at, shown } = world(orders);
    for (let now = START; now < end; now += HOUR_MS / 2) {
      if (looks.some((look) => look <= now && look > now - HOUR_MS / 2)) {
        const leftMs = Math.floor((end - now) / unit) * unit;
        const value = { about: 'bp.end', leftMs, text: '' } as const;
        if (leftMs > 0) orders[0] = bought({ stated: [{ value, source: 'order', seenAt: now }] });
      }
      await at(now);
    }
    return told(shown, 'bp.end');
  };

  test('that ends near midnight, so that its day changes between looks, is told of once each time', async () => {
    const end = Date.UTC(2026, 6, 11, 0, 20);
    const looks = Array.from({ length: 20 }, (_, n) => START + n * 11.5 * HOUR_MS);
    expect(await watched(end, HOUR_MS, looks)).toEqual(LEADS_OF['bp.end']);
  });

  test('in minutes, hours or days is told of once each time, wherever it ends and whenever it is looked at', () => {
    const hours = fc.integer({ min: 0, max: 9 * 24 });
    return fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 8 * 24 * 60, max: 10 * 24 * 60 }),
        fc.constantFrom(MINUTE_MS, HOUR_MS, DAY_MS),
        fc.array(hours, { minLength: 1, maxLength: 12 }),
        async (ends, unit, looks) => {
          const at = looks.map((hour) => START + hour * HOUR_MS);
          const said = await watched(START + ends * MINUTE_MS, unit, [START, ...at]);
          expect(said).toEqual(LEADS_OF['bp.end']);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('a journey', () => {
  const ZONES = ['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Kiritimati', 'UTC'];
  const left = bought({
    stated: [
      {
        value: { about: 'bp.end', leftMs: 9 * DAY_MS + 17.5 * HOUR_MS, text: '' },
        source: 'order',
        seenAt: START,
      },
    ],
  });

  test('from Berlin to Los Angeles and back tells nothing again', async () => {
    const { at, shown, state } = world([left]);
    for (let hour = 0; hour < 10 * 24; hour += 1) {
      state.zone = hour % 48 < 24 ? 'Europe/Berlin' : 'America/Los_Angeles';
      await at(START + hour * HOUR_MS);
    }
    expect(told(shown, 'bp.end')).toEqual(LEADS_OF['bp.end']);
  });

  test('wherever it leads, and whatever is full or refused on the way, tells nothing twice', () => {
    const legs = fc.array(
      fc.record({
        zone: fc.constantFrom(...ZONES),
        hours: fc.integer({ min: 1, max: 60 }),
        full: fc.boolean(),
      }),
      { minLength: 1, maxLength: 12 },
    );
    return fc.assert(
      fc.asyncProperty(legs, async (journey) => {
        const { at, shown, state, dismiss } = world([left]);
        let now = START;
        for (const { zone, hours, full } of journey) {
          Object.assign(state, { zone, full });
          for (let hour = 0; hour < hours; hour += 1) {
            now += HOUR_MS;
            await at(now);
            dismiss();
          }
        }
        const said = told(shown, 'bp.end');
        expect(new Set(said).size).toBe(said.length);
      }),
      { numRuns: 40 },
    );
  });
});
