// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { drawLife, type LifeBar } from '../../../components/order/life-drawing';
import { LifeLine } from '../../../components/order/life-line';
import type { Deadline } from '../../../lib/records/assessment';
import type { Order } from '../../../lib/records/order';
import { isCalendarDate } from '../../../lib/time/calendar-date';
import { DAY_MS } from '../../../lib/time/durations';
import { formats } from '../../../lib/wording/format';

const NOW = Date.UTC(2026, 10, 22, 12);

function moment(daysFromNow: number) {
  const at = NOW + daysFromNow * DAY_MS;
  const on = new Date(at).toISOString().slice(0, 10);
  if (!isCalendarDate(on)) throw new Error(on);
  return { on, at, exact: false };
}

function deadline(
  known: Pick<Deadline, 'clock' | 'kind' | 'certainty'>,
  first: number,
  last: number,
): Deadline {
  return {
    ...known,
    earliest: moment(first),
    nominal: moment(first),
    latest: moment(last),
    source: { kind: 'buyer', enteredAt: NOW },
    onExpiry: 'claimLost',
  };
}

const placed = { value: moment(-20).on, source: 'list', seenAt: NOW } as const;
const shipped = { value: moment(-15).on, source: 'list', seenAt: NOW } as const;
const order: Order = {
  id: '100000000001',
  days: { placed, shipped },
  stated: [],
  items: [],
  problems: [],
  entered: { days: {} },
  seenAt: NOW,
};
const estimated = deadline({ clock: 'bp.end', kind: 'closes', certainty: 'estimated' }, 40, 70);
const stated = deadline({ clock: 'dispute.defect', kind: 'closes', certainty: 'stated' }, 10, 10);
const opens = deadline({ clock: 'refund.nodelivery', kind: 'opens', certainty: 'estimated' }, 15, 30);

function draw(...deadlines: readonly Deadline[]) {
  return drawLife({ order, dispute: undefined, deadlines, now: NOW });
}

function barOf(clock: Deadline['clock'], bars: readonly LifeBar[]): LifeBar {
  const bar = bars.find((one) => one.deadline.clock === clock);
  if (!bar) throw new Error(`no bar for ${clock}`);
  return bar;
}

afterEach(cleanup);

describe('the line of life', () => {
  it('places the days of the order before today, and today before the dates ahead', () => {
    const { today, points, bars } = draw(estimated, stated, opens);
    const [first, second] = points;
    expect(first?.day).toBe('placed');
    expect(second?.day).toBe('shipped');
    expect(first?.at).toBeLessThan(second?.at ?? 0);
    expect(second?.at).toBeLessThan(today);
    expect(today).toBeLessThan(barOf('dispute.defect', bars).hard ?? 0);
    for (const { solid, soft } of bars) {
      for (const location of [solid.from, solid.to, soft?.from ?? 0, soft?.to ?? 0]) {
        expect(location).toBeGreaterThanOrEqual(0);
        expect(location).toBeLessThanOrEqual(100);
      }
    }
  });

  it('ends a stated right hard, and an estimated one softly between its readings', () => {
    const { bars } = draw(estimated, stated);
    const hard = barOf('dispute.defect', bars);
    expect(hard.hard).toBe(hard.solid.to);
    expect(hard.soft).toBeUndefined();
    const soft = barOf('bp.end', bars);
    expect(soft.hard).toBeUndefined();
    expect(soft.soft?.from).toBe(soft.solid.to);
    expect(soft.soft?.to).toBeGreaterThan(soft.soft?.from ?? 100);
  });

  it('begins a right that opens at its latest reading and lets it run on', () => {
    const { bars } = draw(estimated, opens);
    const bar = barOf('refund.nodelivery', bars);
    expect(bar.solid.to).toBe(100);
    expect(bar.soft?.to).toBe(bar.solid.from);
    expect(bar.soft?.from).toBeLessThan(bar.solid.from);
  });

  it('softens an estimate even where all readings agree', () => {
    const { bars } = draw(
      deadline({ clock: 'return.nofault', kind: 'closes', certainty: 'estimated' }, 9, 9),
    );
    expect(bars[0]?.soft).toBeDefined();
  });

  it('begins what runs in a dispute when the dispute began', () => {
    const openedAt = NOW - 2 * DAY_MS;
    const dispute = {
      orderId: order.id,
      events: [{ kind: 'opened', at: openedAt, enteredAt: openedAt }],
    } as const;
    const talks = deadline({ clock: 'neg.total', kind: 'theirs', certainty: 'estimated' }, -2, 13);
    const { points, bars, today } = drawLife({ order, dispute, deadlines: [talks], now: NOW });
    const { solid } = barOf('neg.total', bars);
    expect(solid.from).toBeGreaterThan(points.at(-1)?.at ?? 100);
    expect(solid.from).toBeLessThan(today);
  });

  it('can be drawn of an order of which nothing else is known', () => {
    const bare = { ...order, days: {} };
    const { today, bars } = drawLife({ order: bare, dispute: undefined, deadlines: [stated], now: NOW });
    expect(Number.isFinite(today)).toBe(true);
    expect(bars).toHaveLength(1);
  });

  it('marks the ends for the eye and tells all dates to the ear', () => {
    render(
      <LifeLine
        order={order}
        dispute={undefined}
        deadlines={[estimated, stated]}
        now={NOW}
        formats={formats('en')}
      />,
    );
    const picture = screen.getByRole('img');
    expect(picture.querySelector('[data-clock="bp.end"]')?.getAttribute('data-end')).toBe('soft');
    expect(picture.querySelector('[data-clock="dispute.defect"]')?.getAttribute('data-end')).toBe('hard');
    const words = picture.getAttribute('aria-label');
    expect(words).toContain('Ordered Nov 2; Shipped Nov 7; today');
    expect(words).toContain('Protection ends Jan 1, 2027 (about)');
    expect(words).toContain('before Dec 2 (AliExpress says so)');
  });
});
