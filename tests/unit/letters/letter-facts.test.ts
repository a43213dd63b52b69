import { describe, expect, it } from 'vitest';
import { en } from '../../../lib/letters/languages';
import { letterFacts } from '../../../lib/letters/letter-facts';
import { lettersFor, ofOneLine, reportedAmounts } from '../../../lib/letters/letters-for';
import type { Certainty, Deadline } from '../../../lib/records/assessment';
import type { Dispute, DisputeEvent } from '../../../lib/records/dispute';
import type { Fact, FactSource, Order } from '../../../lib/records/order';
import { DAY_MS } from '../../../lib/time/durations';
import { zone } from '../../../lib/time/zone';
import { day } from './some-facts';

const NOON = Date.UTC(2026, 8, 10, 12);
const seen = <T>(value: T, source: FactSource = 'order', seenAt = NOON): Fact<T> => ({
  value,
  source,
  seenAt,
});

const ORDER: Order = {
  id: '8123456789012345',
  days: { placed: seen(day(7, 15)), delivered: seen(day(8, 5), 'tracking') },
  stated: [],
  items: [{ title: 'USB hub' }],
  problems: [],
  entered: { days: {}, complaint: { reason: 'defective', contactedAt: NOON } },
  seenAt: NOON,
};

function reported(...events: readonly Omit<DisputeEvent, 'enteredAt'>[]): Dispute {
  return { orderId: ORDER.id, events: events.map((event) => ({ ...event, enteredAt: event.at })) };
}

function protection(certainty: Certainty): Deadline {
  const moment = { on: day(9, 20), at: NOON, exact: false };
  return {
    clock: 'bp.end',
    kind: 'closes',
    earliest: moment,
    nominal: moment,
    latest: moment,
    certainty,
    source: { kind: 'buyer', enteredAt: NOON },
    onExpiry: 'autoConfirm',
  };
}

function facts(
  known: Partial<Order> = {},
  more: Partial<Parameters<typeof letterFacts>[0]> = {},
  zoneName = 'UTC',
) {
  const source = { dispute: undefined, ticks: [], assessment: { deadlines: [] }, ...more };
  return letterFacts({ ...source, order: { ...ORDER, ...known } }, zone(zoneName));
}

describe('what a letter can say', () => {
  it('keeps apart what the tracking says and what the buyer does', () => {
    expect(facts().days).toMatchObject({ delivered: { on: day(8, 5) }, received: undefined });
    expect(facts({ days: { delivered: seen(day(8, 6), 'buyer') } }).days).toMatchObject({
      delivered: undefined,
      received: { on: day(8, 6) },
    });
    const entered = { days: {}, reported: { delivered: NOON } };
    expect(facts({ entered }).days).toMatchObject({
      delivered: { on: day(8, 5) },
      received: { on: day(9, 10) },
    });
  });

  it('has the end of protection only where somebody has said it', () => {
    const ends = (certainty: Certainty) =>
      facts({}, { assessment: { deadlines: [protection(certainty)] } }).protectionEnds;
    expect(ends('stated')).toEqual({ on: day(9, 20) });
    expect(ends('entered')).toEqual({ on: day(9, 20) });
    expect(ends('estimated')).toBeUndefined();
  });

  it('has the promised day as its newest look has it, and says where that is not sure', () => {
    const eta = (on: ReturnType<typeof day>, seenAt: number, unsure = false) =>
      seen(
        { about: 'eta.latest' as const, on, text: '', ...(unsure ? { unsure: true as const } : {}) },
        'list',
        seenAt,
      );
    const stated = [eta(day(8, 1), NOON - DAY_MS), eta(day(8, 3), NOON, true)];
    expect(facts({ stated }).days.promised).toEqual({ on: day(8, 3), about: true });
    expect(facts({ stated: stated.slice(0, 1) }).days.promised).toEqual({ on: day(8, 1) });
    const counted = seen({ about: 'eta.latest' as const, days: 9, from: 'placed' as const, text: '' });
    expect(facts({ stated: [counted] }).days.promised).toBeUndefined();
  });

  it('tells what happened in its order, on the days of the buyer', () => {
    const dispute = reported(
      { kind: 'sellerRefused', at: NOON + 5 * DAY_MS },
      { kind: 'opened', at: NOON + DAY_MS },
      { kind: 'buyerRefused', at: NOON + 2 * DAY_MS },
    );
    const dates = (zoneName: string) => facts({}, { dispute }, zoneName).events;
    expect(dates('UTC')).toEqual([
      { event: 'contacted', on: day(9, 10) },
      { event: 'opened', on: day(9, 11) },
      { event: 'sellerRefused', on: day(9, 15) },
    ]);
    expect(dates('Pacific/Auckland').map(({ on }) => on)).toEqual([day(9, 11), day(9, 12), day(9, 16)]);
  });

  it('takes the day on which a dispute was opened from a page, where the buyer has not told it', () => {
    const disputes = [seen({ openedOn: day(9, 2) })];
    expect(facts({ disputes }).events[0]).toEqual({ event: 'opened', on: day(9, 2) });
    const dispute = reported({ kind: 'opened', at: NOON });
    expect(facts({ disputes }, { dispute }).events.map(({ on }) => on)).toEqual([day(9, 10), day(9, 10)]);
  });

  it('attaches what was gathered for this reason alone', () => {
    const ticks = ['evidence.faultVideo', 'evidence.boxPhotos', 'checkItem.film'];
    expect(facts({}, { ticks }).evidence).toEqual(['faultVideo']);
    expect(facts({ entered: { days: {} } }, { ticks }).evidence).toEqual([]);
  });
});

describe('the amounts that were told', () => {
  it('are the newest ones; all of it is no part', () => {
    const dispute = reported(
      { kind: 'opened', at: NOON, amount: '€20' },
      { kind: 'changed', at: NOON + 1, amount: '€12' },
      { kind: 'sellerProposed', at: NOON + 2, amount: '€3' },
    );
    expect(reportedAmounts(dispute, '€20')).toEqual({ part: '€12', offered: '€3' });
    expect(reportedAmounts(reported({ kind: 'opened', at: NOON, amount: '€20' }), '€20')).toEqual({});
    expect(reportedAmounts(undefined, '€20')).toEqual({});
  });
});

describe('an order with several disputes', () => {
  const two = { ...ORDER, items: [{ title: 'USB hub' }, { title: 'Cable' }] };

  it('is written about by the line that moved last, with its item alone', () => {
    const dispute = reported(
      { kind: 'opened', at: NOON, line: '1' },
      { kind: 'opened', at: NOON + 1, line: '2', amount: '€4' },
      { kind: 'sellerRefused', at: NOON + 2, line: '2' },
    );
    const { order, dispute: one } = ofOneLine({ order: two, dispute });
    expect(order.items).toEqual([{ title: 'Cable' }]);
    expect(one?.events.map(({ at }) => at)).toEqual([NOON + 1, NOON + 2]);
  });

  it('keeps all its items where the line is known by its number on AliExpress, or not said', () => {
    const numbered = reported({ kind: 'opened', at: NOON, line: '81234567890' });
    expect(ofOneLine({ order: two, dispute: numbered }).order.items).toHaveLength(2);
    const unsaid = reported({ kind: 'opened', at: NOON });
    expect(ofOneLine({ order: two, dispute: unsaid })).toEqual({ order: two, dispute: unsaid });
    expect(ofOneLine({ order: two, dispute: undefined })).toEqual({ order: two, dispute: undefined });
  });
});

describe('the letters of an order', () => {
  const kinds = (step: Parameters<typeof lettersFor>[0]['assessment']['step'], entered: Order['entered']) =>
    lettersFor(
      { order: { ...ORDER, entered }, dispute: undefined, ticks: [], assessment: { deadlines: [], step } },
      {},
      en,
      zone('UTC'),
    ).map(({ kind }) => kind);

  it('begin with the likely one, and each is there once', () => {
    const entered = ORDER.entered;
    expect(kinds('contactSeller', entered)[0]).toBe('firstContact');
    expect(kinds('askExtension', { days: {} })[0]).toBe('moreTime');
    expect(kinds('openDispute', entered)[0]).toBe('claim');
    expect(kinds('answerProposal', entered)[0]).toBe('refusal');
    expect(kinds('sendReturn', entered)[0]).toBe('returnLabel');
    expect(kinds('checkRefund', entered)[0]).toBe('refundMissing');
    expect(kinds('appeal', entered)[0]).toBe('appeal');
    expect(kinds('beyondPlatform', entered)[0]).toBe('bank');
    expect(kinds('beyondPlatform', { ...entered, payment: 'paypal' })[0]).toBe('paypal');
    expect(kinds('paypalClaim', { ...entered, payment: 'paypal' })[0]).toBe('paypal');
    expect(kinds('waitPaypal', { ...entered, payment: 'paypal' })[0]).toBe('paypal');
    const all = kinds('contactSeller', { days: {} });
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(12);
  });

  it('leave out what does not fit the reason or the payment', () => {
    expect(kinds('waitDelivery', ORDER.entered)).not.toContain('moreTime');
    expect(kinds('contactSeller', { days: {}, complaint: { reason: 'notArrived' } })).not.toContain(
      'returnLabel',
    );
    expect(kinds('contactSeller', { ...ORDER.entered, payment: 'paypal' })).not.toContain('bank');
    expect(kinds('contactSeller', { ...ORDER.entered, payment: 'card' })).not.toContain('paypal');
  });
});
