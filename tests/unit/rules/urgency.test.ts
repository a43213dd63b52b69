import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../../lib/records/assessment';
import type { ClockKind } from '../../../lib/records/clock';
import { urgencyOf } from '../../../lib/rules/urgency';
import { DAY_MS } from '../../../lib/time/durations';
import { day } from './orders';

const NOW = Date.UTC(2026, 5, 1);

/** A deadline of a kind whose edges are so many milliseconds from now. */
function deadline(kind: ClockKind, earliest: number, nominal = earliest, latest = nominal): Deadline {
  const moment = (left: number) => ({ on: day('2026-06-01'), at: NOW + left, exact: true });
  return {
    clock: 'bp.end',
    kind,
    earliest: moment(earliest),
    nominal: moment(nominal),
    latest: moment(latest),
    certainty: 'estimated',
    source: { kind: 'buyer', enteredAt: 0 },
    onExpiry: 'autoConfirm',
  };
}

describe('a right that closes', () => {
  test.each([
    ['urgent', 'three days before its end', 3 * DAY_MS],
    ['soon', 'a moment earlier', 3 * DAY_MS + 1],
    ['soon', 'fourteen days before its end', 14 * DAY_MS],
    ['calm', 'a moment earlier', 14 * DAY_MS + 1],
    ['urgent', 'a moment before its end', 1],
    ['calm', 'once it may have ended: every content buyer’s order would be urgent for weeks', 0],
  ])('is %s %s', (urgency, _, left) => {
    expect(urgencyOf(deadline('closes', left, 90 * DAY_MS), 'nobody', NOW)).toBe(urgency);
  });
});

test('what most buyers let pass is never more than soon, to its last moment', () => {
  for (const left of [14 * DAY_MS, 3 * DAY_MS, 1]) {
    expect(urgencyOf({ ...deadline('closes', left), clock: 'return.nofault' }, 'nobody', NOW)).toBe('soon');
  }
});

describe('what others must do', () => {
  test('is calm until its latest day, however near that is', () => {
    expect(urgencyOf(deadline('theirs', -DAY_MS, -DAY_MS, 0), 'seller', NOW)).toBe('calm');
  });
  test('is worth a look after it', () => {
    expect(urgencyOf(deadline('theirs', -DAY_MS, -DAY_MS, -1), 'seller', NOW)).toBe('soon');
  });
});

test('what opens, and what is only good practice, presses nobody', () => {
  expect(urgencyOf(deadline('opens', DAY_MS), 'carrier', NOW)).toBe('calm');
  expect(urgencyOf(deadline('advice', DAY_MS), 'nobody', NOW)).toBe('calm');
});

test('the buyer’s own turn is urgent, with a date or without one', () => {
  expect(urgencyOf(deadline('closes', 90 * DAY_MS), 'buyer', NOW)).toBe('urgent');
  expect(urgencyOf(undefined, 'buyer', NOW)).toBe('urgent');
  expect(urgencyOf(undefined, 'platform', NOW)).toBe('calm');
});
