import { shownMoment } from '../../../lib/records/assessment';
import { quietAround } from '../../../lib/reminders/quiet-hours';
import { assess } from '../../../lib/rules/assess';
import { DAY_MS, MINUTE_MS } from '../../../lib/time/durations';
import { bookOf, isOneEnd, type Known, nameOf, nearness, partsOf } from './calls';
import { isShut, type MachineState, type Shown } from './machine-state';
import { GRACE, LAST_CALL, LONGEST_WAIT } from './missed';

/** What is wrong with a notification that was just shown; `before` are all earlier ones. */
export function unwanted(
  fresh: Shown,
  before: readonly Shown[],
  state: MachineState,
  known: Known,
): readonly string[] {
  const twin = before.findLast(({ id }) => id === fresh.id);
  if (twin && fresh.id !== 'digest:unkept')
    return twin.losses < fresh.losses ? [] : [`${fresh.id} was shown twice, and nothing was forgotten`];
  if (fresh.id.includes('changes:')) return [];
  const couldClaim = !isShut(state) && state.faultAt < fresh.at - MINUTE_MS; // or it was full a moment ago
  if (!fresh.kept && couldClaim) return [`${fresh.id} was shown before it was claimed`];
  return fresh.rows.flatMap((row) => [
    ...doubled(row, fresh, before, state),
    ...untimely(row, fresh.at, state, known),
  ]);
}

/** Reminders shown a second time. One that a full store could not mark may come twice, once it was forgotten. */
function doubled(
  row: string,
  fresh: Shown,
  before: readonly Shown[],
  state: MachineState,
): readonly string[] {
  const mine = partsOf(row);
  const heard = before
    .filter(({ kept, losses }) => kept || losses === fresh.losses)
    .flatMap(({ rows, setBacks }) => rows.map((other) => ({ ...partsOf(other), row: other, setBacks })))
    .filter(({ orderId }) => orderId === mine.orderId);
  const twin = heard.find(
    (one) => one.lead === mine.lead && one.snoozed === mine.snoozed && isOneEnd(one, mine),
  );
  if (twin) return [`${row} was shown twice, as ${twin.row} before`];
  if (mine.lead === 'look') return [];
  if (mine.lead === 'again') {
    const again = heard.some(({ lead, snoozed }) => lead === 'again' && snoozed === mine.snoozed);
    return again ? [`${row}: one snooze was told of twice`] : [];
  }
  const nearer = heard.find(
    ({ lead, setBacks, ...name }) =>
      isOneEnd(name, mine) &&
      setBacks === fresh.setBacks &&
      isBefore(lead) &&
      nearness(lead) < nearness(mine.lead),
  );
  return nearer && !isOfAnotherTime(state) ? [`${row} came after ${nearer.row}`] : [];
}

/** Whether a reminder may have been claimed while the clock was ahead, and shown after it was set back. */
function isOfAnotherTime({ setBacks, faults }: MachineState): boolean {
  return setBacks > 0 && faults > 0;
}

/** Whether a lead comes before the end, and not by a snooze. */
function isBefore(lead: string): boolean {
  return nearness(lead) > 0;
}

/** Reminders that came too early, too late or in quiet hours. A journey moves a moment by at most a day. */
function untimely(
  row: string,
  now: number,
  state: MachineState,
  { orders, disputes, settings }: Known,
): readonly string[] {
  const mine = partsOf(row);
  const { orderId, lead } = mine;
  const order = orders.get(orderId);
  const book = bookOf(state.zone);
  const deadline =
    order &&
    assess(order, disputes.get(orderId), now, book).deadlines.find((one) =>
      isOneEnd(nameOf(orderId, one), mine),
    );
  if (deadline?.kind !== 'closes') return [];
  const end = shownMoment(deadline).at;
  const due = end - nearness(lead);
  const isAgain = lead === 'again'; // whenever the buyer wished
  const quiet = settings.quietHours && quietAround(now, settings.quietHours, book.buyer);
  const couldWait =
    quiet &&
    (lead === 'on' || quiet.to <= end - LAST_CALL) &&
    now > quiet.from + GRACE &&
    now < (isAgain ? Number(mine.snoozed) : due) + LONGEST_WAIT;
  const ofAnotherTime = isOfAnotherTime(state);
  const wasHeldUp = state.hasTravelled || (isAgain && state.faults > 0) || state.faultAt > due - DAY_MS; // what failed is tried again at once
  return [
    ...(!isAgain && !ofAnotherTime && now < due - 2 * DAY_MS ? [`${row} came too early`] : []),
    ...(!isAgain && lead !== 'on' && now >= end + MINUTE_MS ? [`${row} came when it was over`] : []),
    ...(couldWait && !wasHeldUp && !ofAnotherTime ? [`${row} came in quiet hours`] : []),
  ];
}
