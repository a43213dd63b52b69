import { type Deadline, shownMoment } from '../records/assessment';
import type { ClockId } from '../records/clock';
import type { NoticeSubject, ShownChange } from '../records/notice';
import type { Order } from '../records/order';
import type { Change } from '../records/order-change';
import { DAY_MS } from '../time/durations';
import { i18n } from '.';
import { caseWords } from './case-words';
import type { Formats } from './format';
import { orderName } from './order-name';
import { statusWords } from './status-words';
import { deadlineWords } from './wording';

const MAX_IN_DIGEST = 5;
const MAX_NAME_LENGTH = 60;

/** What to do, if the deadline's own line does not say it. */
const TO_DO: ReadonlyMap<ClockId, 'notification.protection' | 'notification.guarantee'> = new Map([
  ['bp.end', 'notification.protection'],
  ['eu.guarantee', 'notification.guarantee'],
] as const);

/** A notification in words: what ends, when, how sure that is, what to do, and what it costs to miss it. `now` is epoch ms. */
export function noticeWords(notice: NoticeSubject, now: number, formats: Formats) {
  if (notice.kind === 'digest') {
    const orders = new Set(notice.due.map(({ order }) => order.id));
    const lines = notice.due
      .slice(0, MAX_IN_DIGEST)
      .map(({ order, deadline }) => `${shortName(order)}: ${digestLine(deadline, now, formats)}`);
    return {
      title: i18n.t('notification.digestTitle', [String(orders.size)]),
      message: lines.join('\n'),
      items: notice.due.slice(0, MAX_IN_DIGEST).map(({ order, deadline }) => ({
        title: shortName(order),
        message: digestLine(deadline, now, formats),
      })),
    };
  }
  const { order, deadline, lead } = notice;
  const { left } = deadlineWords(deadline, now, formats);
  const name = shortName(order);
  const unseen = Math.floor((now - order.seenAt) / DAY_MS);
  return {
    title: left ? i18n.t('notification.title', [name, left]) : name,
    message: i18n.t('notification.body', [
      sureLine(deadline, now, formats),
      lead === 'look' ? i18n.t('notification.look', [formats.days(unseen)]) : stakes(deadline, now),
    ]),
  };
}

/** What to do about a deadline, unless its line says so, and what is lost. */
function stakes(deadline: Deadline, now: number): string {
  const lost = i18n.t(`clock.${deadline.clock}.lost`);
  const mayHaveEnded = deadline.kind === 'closes' && now >= shownMoment(deadline).at;
  const toDo = mayHaveEnded ? 'notification.mayHaveEnded' : TO_DO.get(deadline.clock);
  return toDo ? `${i18n.t(toDo)} ${lost}` : lost;
}

/** The changes of one order in words, or of several. */
export function orderChangeWords(
  { changes }: { readonly changes: readonly ShownChange[] },
  formats: Formats,
  now: number,
) {
  const lines = changes.slice(-MAX_IN_DIGEST).map(({ order, changes: { change } }) => ({
    title: shortName(order),
    message: changeWords(change, formats, now),
  }));
  const orders = new Set(changes.map(({ order }) => order.id));
  const [first] = lines;
  if (first && orders.size === 1) {
    return { title: first.title, message: lines.map(({ message }) => message).join('\n') };
  }
  return {
    title: i18n.t('changes.digestTitle', [String(orders.size)]),
    message: lines.map(({ title, message }) => `${title}: ${message}`).join('\n'),
    items: lines,
  };
}

/** A change on AliExpress's pages in one sentence. */
export function changeWords(change: Change, formats: Formats, now: number): string {
  switch (change.kind) {
    case 'moved': {
      const [to, from] = [formats.day(change.to, now), formats.day(change.from, now)];
      return change.about === 'eta.latest'
        ? i18n.t('changes.eta', [to, from])
        : i18n.t('changes.moved', [i18n.t(`clock.${change.about}.name`), to, from]);
    }
    case 'status':
      return i18n.t('changes.status', [statusWords(change.to), statusWords(change.from)]);
    case 'dispute':
      return i18n.t('changes.dispute', [caseWords(change)]);
  }
}

/** The buttons of a reminder, in browsers that show any: in an hour, tomorrow. */
export function snoozeButtons(): readonly string[] {
  return [i18n.t('snooze.hour'), i18n.t('snooze.tomorrow')];
}

/** A deadline's line, with "about" if it is an estimate. */
function sureLine(deadline: Deadline, now: number, formats: Formats): string {
  const about = (line: string) => i18n.t('notification.about', [line]);
  return deadlineWords(deadline, now, formats, deadline.certainty === 'estimated' ? about : undefined).line;
}

/** A deadline in a digest: with the days left, which a notification of its own has in its title. */
function digestLine(deadline: Deadline, now: number, formats: Formats): string {
  const line = sureLine(deadline, now, formats);
  const { left } = deadlineWords(deadline, now, formats);
  return left ? i18n.t('notification.title', [line, left]) : line;
}

/** An order's name, cut to what a notification has room for. */
function shortName(order: Order): string {
  return orderName(order).slice(0, MAX_NAME_LENGTH);
}

/** The toolbar's title while orders need the buyer now. */
export function urgentTitle(count: number): string {
  return i18n.t('action.urgent', [String(count)]);
}

/** The toolbar's title while orders need the buyer soon. */
export function soonTitle(count: number): string {
  return i18n.t('action.soon', [String(count)]);
}

/** The toolbar's title while none does. */
export function calmTitle(): string {
  return i18n.t('action.calm');
}

/** The toolbar's title while something could not be stored or shown. */
export function troubleTitle(): string {
  return i18n.t('action.trouble');
}
