import type { DateSum } from '../../lib/rules/date-sums';
import type { Span } from '../../lib/rules/rule';
import { i18n } from '../../lib/wording';
import type { Formats } from '../../lib/wording/format';

/** A sum behind a date in words: "Ordered Oct 2 + 60 days = Dec 1"; the event alone where nothing is added. `now` is epoch ms. */
export function sumWords(
  { after, since, span, until, assumed }: DateSum,
  now: number,
  formats: Formats,
): string {
  const event = i18n.t(`sumFrom.${after}`, [formats.day(since, now)]);
  const start = assumed ? i18n.t('sum.assumed', [event]) : event;
  if ('days' in span && span.days === 0 && !('workingDays' in span)) return start;
  const isBefore = 'days' in span && span.days !== undefined && span.days < 0;
  return i18n.t(isBefore ? 'sum.before' : 'sum.after', [
    start,
    lengthWords(span, formats),
    formats.day(until, now),
  ]);
}

/** The holidays that a sum leaves out, in words; undefined where there are none. */
export function daysOffWords({ daysOff }: DateSum, now: number, formats: Formats): string | undefined {
  if (daysOff.length === 0) return undefined;
  const spans = daysOff.map(([from, to]) =>
    from === to
      ? formats.day(from, now)
      : i18n.t('record.between', [formats.day(from, now), formats.day(to, now)]),
  );
  return i18n.t('sum.daysOff', [spans.join(', ')]);
}

/** A length of time in words: "60 days", "8 days and 2 working days, Monday to Friday". */
export function lengthWords(span: Span, formats: Formats): string {
  if ('hours' in span) return i18n.t('sum.hours', [String(span.hours)]);
  if ('years' in span) return i18n.t('sum.years', [String(span.years)]);
  const { days = 0 } = span;
  if (!('workingDays' in span)) return days === 0 ? i18n.t('sum.atOnce') : formats.days(Math.abs(days));
  const working = i18n.t(`sum.${span.calendar}`, [String(span.workingDays)]);
  return days === 0 ? working : i18n.t('sum.both', [formats.days(days), working]);
}
