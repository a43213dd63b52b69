import { type Deadline, type Moment, shownMoment } from '../records/assessment';

/** The moment that a deadline counts down to. Others are late only after the latest one. */
export function momentAhead(deadline: Deadline, now: number): Moment {
  const shown = shownMoment(deadline);
  return deadline.kind === 'theirs' && now >= shown.at ? deadline.latest : shown;
}

/** Whether a deadline has passed. A right that has begun has not. */
export function hasPassed(deadline: Deadline, now: number): boolean {
  return deadline.kind !== 'opens' && now >= momentAhead(deadline, now).at;
}
