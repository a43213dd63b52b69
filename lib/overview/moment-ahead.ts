import { type Deadline, type Moment, shownMoment } from '../records/assessment';

/** The moment that a deadline counts down to, as its words have it: others are late only after the latest reading. */
export function momentAhead(deadline: Deadline, now: number): Moment {
  const shown = shownMoment(deadline);
  return deadline.kind === 'theirs' && now >= shown.at ? deadline.latest : shown;
}

/** Whether a deadline has run out. A right that has begun has not. */
export function hasPassed(deadline: Deadline, now: number): boolean {
  return deadline.kind !== 'opens' && now >= momentAhead(deadline, now).at;
}
