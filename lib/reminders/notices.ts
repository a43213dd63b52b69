import { type Assessment, type Deadline, type Moment, shownMoment } from '../records/assessment';
import type { Due, Notice } from '../records/notice';
import type { Reminder } from '../records/reminder';
import type { AssessedForReminders } from './due';
import { isSameDeadline } from './identity';
import type { Rows } from './outbox';
import { nameInLog } from './shown-log';

/** One notice for each notification id among the claimed rows, those of an interrupted sweep included. */
export function noticesOf(
  rows: Rows<Reminder>,
  assessed: readonly AssessedForReminders[],
): readonly Notice[] {
  const byOrder = new Map(assessed.map((one) => [one.order.id, one]));
  const byId = new Map<string, Reminder[]>();
  for (const row of [...rows.values()].flat()) {
    if (row.state === 'claimed') byId.set(noticeIdOf(row), [...(byId.get(noticeIdOf(row)) ?? []), row]);
  }
  return [...byId].flatMap(([id, claimed]): readonly Notice[] => {
    const due = claimed.flatMap((row) => dueOf(row, byOrder.get(row.orderId)) ?? []);
    const [first, ...others] = soonestOfEach(due);
    if (!first) return [];
    const shows = { id, rows: claimed.map(nameInLog) };
    return others.length > 0
      ? [{ ...shows, kind: 'digest', due: [first, ...others] }]
      : [{ ...shows, kind: 'deadline', ...first }];
  });
}

/** The notification that shows a claimed reminder. */
export function noticeIdOf({ shownAs, id }: Reminder): string {
  return shownAs ?? id;
}

function dueOf(row: Reminder, of: AssessedForReminders | undefined): Due | undefined {
  const deadline = of && deadlineOf(row, of.assessment);
  return of && deadline && { order: of.order, deadline, lead: row.lead };
}

/** The deadline that a reminder is about: each line's dispute has clocks of its own, and a date may have moved since. */
function deadlineOf(row: Reminder, { orderId, deadlines }: Assessment): Deadline | undefined {
  const own = deadlines.filter(({ clock }) => clock === row.clock);
  const isMeant = ({ clock, line }: Deadline, { on, at }: Moment) =>
    isSameDeadline(row, { orderId, clock, endsOn: on, endsAt: at, ...(line === undefined ? {} : { line }) });
  return (
    own.find((one) => isMeant(one, shownMoment(one)) || isMeant(one, one.latest)) ??
    own.find(({ line }) => line === row.line) ??
    own[0]
  );
}

/** The soonest of each order, the soonest first. */
function soonestOfEach(due: readonly Due[]): readonly Due[] {
  return due
    .toSorted((a, b) => shownMoment(a.deadline).at - shownMoment(b.deadline).at)
    .filter((one, index, all) => all.findIndex(({ order }) => order === one.order) === index);
}
