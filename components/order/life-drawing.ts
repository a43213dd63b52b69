import { type Deadline, hasPassed, shownMoment } from '../../lib/records/assessment';
import type { KnownOrder } from '../../lib/records/known-order';
import { ORDER_DAYS, type OrderDay } from '../../lib/records/order';
import { type CalendarDate, utcMidnight } from '../../lib/time/calendar-date';

/** A span of the picture, in percent of its width, in reading direction. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A deadline as a bar: its certain part, its uncertain part, and the hard end of a known date. */
export interface LifeBar {
  readonly deadline: Deadline;
  readonly solid: Stretch;
  /** The days among which an estimate falls. */
  readonly soft?: Stretch;
  /** Where a known date cuts the bar. */
  readonly hard?: number;
  readonly passed: boolean;
}

/** A day of the order's life on the axis. */
export interface LifePoint {
  readonly day: OrderDay;
  readonly on: CalendarDate;
  readonly at: number;
  /** Whether the buyer corrected it. */
  readonly entered: boolean;
}

/** The picture of an order's life, as numbers. */
export interface LifeDrawing {
  readonly today: number;
  readonly points: readonly LifePoint[];
  readonly bars: readonly LifeBar[];
}

/** What a picture is drawn from: facts, deadlines and an instant (epoch ms). */
export interface LifeInput extends KnownOrder {
  readonly deadlines: readonly Deadline[];
  readonly now: number;
}

/** The margin at both ends of the axis, and the minimum length of a soft end, in percent. */
const MARGIN = 3;
const SOFT = 5;

/** Lays out an order's days and deadlines along a time axis. */
export function drawLife({ order, dispute, deadlines, now }: LifeInput): LifeDrawing {
  const days = ORDER_DAYS.flatMap((day) => {
    const fact = day === 'paid' ? undefined : order.days[day];
    if (!fact) return [];
    const { value: on, source } = fact;
    return [{ day, on, time: Math.min(utcMidnight(on), now), entered: source === 'buyer' }];
  });
  const reported = (dispute?.events ?? []).map(({ at }) => at);
  const asked = order.entered.reported?.['cancel.asked'];
  const happened = [
    ...days.map(({ time }) => time),
    ...reported,
    ...(asked === undefined ? [] : [asked]),
    now,
  ];
  const start = Math.min(...happened, ...deadlines.map(({ earliest }) => earliest.at));
  const end = Math.max(...happened, ...deadlines.map(({ latest }) => latest.at));
  const positionOf = (time: number) =>
    MARGIN + ((100 - 2 * MARGIN) * (time - start)) / Math.max(1, end - start);

  const beginning = (deadline: Deadline): number => {
    if (deadline.clock === 'dispute.notreceived') {
      const claim = deadlines.find(({ clock }) => clock === 'refund.nodelivery');
      if (claim) return positionOf(shownMoment(claim).at);
    }
    const inTalks = deadline.clock.startsWith('neg.') || deadline.clock === 'cancel.reply';
    const before = (inTalks ? happened : days.map(({ time }) => time)).filter(
      (time) => time <= Math.min(deadline.earliest.at, now),
    );
    return before.length > 0 ? positionOf(Math.max(...before)) : 0;
  };
  return {
    today: positionOf(now),
    points: days.map(({ day, on, time, entered }) => ({ day, on, at: positionOf(time), entered })),
    bars: deadlines.map((deadline) => ({
      deadline,
      ...(deadline.kind === 'opens'
        ? opening(deadline, positionOf)
        : closing(deadline, beginning(deadline), positionOf)),
      passed: hasPassed(deadline, now),
    })),
  };
}

type Bar = Pick<LifeBar, 'solid' | 'soft' | 'hard'>;

/** A bar that begins: soft from the earliest moment, solid from the latest. */
function opening({ certainty, earliest, latest }: Deadline, positionOf: (time: number) => number): Bar {
  const from = positionOf(latest.at);
  if (certainty !== 'estimated') return { solid: { from, to: 100 }, hard: from };
  return {
    soft: { from: Math.max(0, Math.min(positionOf(earliest.at), from - SOFT)), to: from },
    solid: { from, to: 100 },
  };
}

/** A bar that ends: solid up to the earliest moment, soft up to the latest. */
function closing(
  { certainty, earliest, latest }: Deadline,
  from: number,
  positionOf: (time: number) => number,
): Bar {
  const [first, last] = [positionOf(earliest.at), positionOf(latest.at)];
  if (certainty !== 'estimated') return { solid: { from, to: first }, hard: first };
  const firm = Math.max(from, Math.min(first, last - SOFT));
  return { solid: { from, to: firm }, soft: { from: firm, to: last } };
}
