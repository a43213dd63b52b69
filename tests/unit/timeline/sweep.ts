import { shownMoment } from '../../../lib/assessment';
import { daysBetween } from '../../../lib/calendar-date';
import { formats } from '../../../lib/i18n/format';
import { headline } from '../../../lib/i18n/wording';
import { assess } from '../../../lib/rules/assess';
import type { RuleBook } from '../../../lib/rules/rule-book';
import { addDays } from '../../../lib/rules/time';
import { type Known, type Life, PACIFIC, type Row, unknown } from './life';

const WORDS = formats('en-US');
const NOON_MS = 12 * 3_600_000;

/** How long a life is watched after its last happening, in days. */
const WATCHED_DAYS = 130;

/** The moments of a life at which what is shown changes: each noon in Pacific time, and right after each happening. */
export function sweep(life: Life, book: RuleBook): readonly Row[] {
  const first = life.happenings[0];
  const last = life.happenings.at(-1);
  if (!first || !last) return [];
  const noons: number[] = [];
  for (
    let on = PACIFIC.dayOf(first.at);
    on <= addDays(PACIFIC.dayOf(last.at), WATCHED_DAYS);
    on = addDays(on, 1)
  ) {
    noons.push(PACIFIC.startOf(on) + NOON_MS);
  }
  const moments = [...new Set([...noons, ...life.happenings.map((one) => one.at)])].toSorted((a, b) => a - b);
  const rows: Row[] = [];
  let known: Known = unknown(life.site);
  let shown = '';
  for (const now of moments.filter((moment) => moment >= first.at)) {
    const news = life.happenings.filter((one) => one.at === now);
    for (const one of news) known = one.learn(known);
    const judged = assess(known.order, known.dispute, now, book);
    const next = judged.next && shownMoment(judged.next).on;
    const { line } = headline(judged, now, WORDS);
    const seen = JSON.stringify([
      judged.verdict,
      judged.step,
      judged.turn,
      judged.urgency,
      next,
      judged.next?.certainty,
      line,
    ]);
    if (seen === shown && news.length === 0) continue;
    shown = seen;
    rows.push({ at: now, on: PACIFIC.dayOf(now), says: news.map((one) => one.says).join('; '), judged });
  }
  return rows;
}

/** A life as a table that a person can check. */
export function table(life: Life, rows: readonly Row[]): string {
  const start = rows[0]?.on;
  const cells = rows.map(({ at, on, says, judged }) => {
    const { line, left } = headline(judged, at, WORDS);
    return [
      `${on} · day ${start ? daysBetween(start, on) : 0}`,
      left ? `${line} · ${left}` : line,
      judged.next?.certainty ?? '–',
      judged.turn,
      judged.urgency,
      says,
    ];
  });
  const heads = ['day (Pacific)', 'the badge says', 'how sure', 'turn', 'urgency', 'what happened'];
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const print = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(' | ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('-|-');
  return [life.name, '', life.told, '', print(heads), rule, ...cells.map(print), ''].join('\n');
}
