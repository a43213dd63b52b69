import { badgeView } from '../../../components/badge/view';
import type { Turn } from '../../../lib/records/assessment';
import { daysBetween } from '../../../lib/time/days';
import { i18n } from '../../../lib/wording';
import { formats } from '../../../lib/wording/format';
import type { Life } from './life';
import type { Row } from './sweep';

/** The columns of a life's table, and how wide each may grow before its text goes on below (characters). */
const COLUMNS = [
  { head: 'date', width: 11 },
  { head: 'day', width: 3 },
  { head: 'what happened', width: 31 },
  { head: 'what the badge says', width: 38 },
  { head: 'what to do', width: 24 },
  { head: 'how sure', width: 11 },
  { head: 'whose turn', width: 10 },
  { head: 'urgency', width: 7 },
] as const;

const MONTHS = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });

const TURNS: { readonly [turn in Turn]: string } = {
  buyer: 'you',
  seller: 'seller',
  platform: 'AliExpress',
  carrier: 'carrier',
  bank: 'bank',
  paypal: 'PayPal',
  nobody: 'nobody',
};

/** The badge of a row in words, as the buyer reads them: its line, and how sure it is ("about"). */
export function badgeOf({ assessed, at: now }: Row, words = formats('en-US')) {
  return badgeView(assessed, now, words);
}

/** A life as a table that a lay person can check. Days are of Pacific time, which is the buyer's here. */
export function table(life: Life, rows: readonly Row[]): string {
  const start = rows[0]?.on;
  const year = start?.slice(0, 4) ?? '';
  const words = formats('en-US');
  let stepBefore = '';
  const lines = rows.flatMap((row) => {
    const { on, changes, assessed } = row;
    const view = badgeOf(row, words);
    const step = i18n.t(`step.${assessed.step}`);
    const todo = step === stepBefore ? '' : step;
    stepBefore = step;
    return printed([
      dayName(on, year),
      String(start ? daysBetween(start, on) : 0),
      changes.join('; '),
      view.text,
      todo,
      view.sure || 'no date',
      TURNS[assessed.turn],
      assessed.urgency,
    ]);
  });
  const heads = COLUMNS.map(({ head }) => head);
  const rule = COLUMNS.map(({ width }) => '-'.repeat(width)).join('  ');
  const title = [life.name, '='.repeat(life.name.length), '', ...wrapped(life.reported, 110), ''];
  const zone = `Days of ${year}, Pacific time. A row where something changes; the days between show the same.`;
  return [...title, zone, '', ...printed(heads), rule, ...lines, ''].join('\n');
}

/** "Jun 1", with the year when it is not the one the life began in. */
function dayName(on: string, year: string): string {
  const [of, month = '', date = ''] = on.split('-');
  const text = `${MONTHS.format(Date.UTC(2026, Number(month) - 1, 1))} ${Number(date)}`;
  return of === year ? text : `${text} ${of}`;
}

/** A row of cells as lines of text; a long cell goes on below. */
function printed(cells: readonly string[]): readonly string[] {
  const wide = COLUMNS.map(({ width }, column) => wrapped(cells[column] ?? '', width));
  const height = Math.max(...wide.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    COLUMNS.map(({ width }, column) => (wide[column]?.[line] ?? '').padEnd(width))
      .join('  ')
      .trimEnd(),
  );
}

/** A text in lines of at most so many characters, cut between words and not within "Jun 7" or "12 days". */
function wrapped(text: string, width: number): readonly string[] {
  const together = text.replace(/(?<=[A-Z][a-z]{2}) (?=\d)|(?<=\d) (?=days|hours|[AP]M)/g, '\u00a0');
  const lines: string[] = [];
  for (const word of together.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => line.replaceAll('\u00a0', ' '));
}
