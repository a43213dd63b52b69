import { type Assessment, shownMoment } from '../../../../lib/records/assessment';

/** The deadline that comes next as the buyer sees it: its clock, its day and how sure that is. Undefined where none is known. */
export function shownNext({ next }: Assessment) {
  return next && { clock: next.clock, on: shownMoment(next).on, certainty: next.certainty };
}
