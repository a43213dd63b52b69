import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_RETENTION } from '../lib/overview/retention';
import { CLOCKS } from '../lib/records/clock';
import { REMEMBERED_MS } from '../lib/records/popup-location';
import { LANGUAGES } from '../lib/words/languages';
import { LENGTHS } from '../scripts/dates/date-cases';
import { sourceFiles } from '../scripts/house/import-graph';
import { EFFORTS } from './effort';
import { allIsWell, DOCUMENTS, namedIn, sectionsOf, tableIn } from './read-document';

/** A figure that the code knows is the same in every document. Decisions that no longer hold keep theirs. */

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** "zero" to "ninety-nine". */
const SPOKEN = [
  'zero',
  ...UNITS,
  ...TEENS,
  ...TENS.flatMap((ten) => [ten, ...UNITS.map((unit) => `${ten}-${unit}`)]),
];

const BUILT = 'tests/journeys/built-files.test.ts';

/** Each says how documents word a figure, with the figure as its group, and what it is. */
const FIGURES: readonly (readonly [what: string, wording: RegExp, is: string | number])[] = [
  ['languages that are read', /[Pp]ages (?:are read )?in (\S+) languages/g, LANGUAGES.length],
  ['clocks', /(\S+) clocks from payment/g, CLOCKS.length],
  [
    'oldest Chrome',
    /Chrome(?: and Edge)? from (\d+)/g,
    inCode('wxt.config.ts', /minimum_chrome_version: '(\d+)/),
  ],
  ['oldest Firefox', /Firefox from (\d+)/g, inCode('wxt.config.ts', /strict_min_version: '(\d+)/)],
  ['oldest Node', /Node (\S+) or newer/g, inCode('package.json', /"node": ">=(\d+\.\d+)/)],
  ['content script, kB', /below (\d+) kB \(/g, inCode(BUILT, /LessThanOrEqual\((\d+)_000\)/)],
  [
    'content script compressed, kB',
    /\((\d+) kB compressed\)/g,
    inCode(BUILT, /gzipSync\(script\).*\((\d+)_000\)/),
  ],
  [
    'longest task, floors',
    /no task of ours takes (\d+) times its floor/g,
    inCode('tests/journeys/thousand-orders.test.ts', /MAX_FLOORS = (\d+)/),
  ],
  ['orders in front', /numbers of the (\S+) orders/g, inCode('lib/records/front.ts', /IN_FRONT = (\d+)/)],
  [
    'a location is remembered, hours',
    /for (half an hour)/g,
    REMEMBERED_MS === 1_800_000 ? 'half an hour' : '',
  ],
  ['reminders before a digest', /more than (\S+) at once/g, inRoom('lib/reminders', /AT_ONCE = (\d+)/)],
  ['sample of the oracle', /sample of ([\d,]+) runs/g, EFFORTS.everyday.days],
  ['retention', /\((\S+) years, unless/g, DEFAULT_RETENTION.replace('y', '')],
  ['judging again, ms', /the limit is (\d+) ms/g, inCode('scripts/bench.ts', /LIMIT_MS = (\d+)/)],
  ['first rows, ms', /limits are (\d+) and/g, inCode('scripts/bench/popup.ts', /FIRST_ROWS = \{ ms: (\d+)/)],
  ['a key, ms', /limits are \d+ and (\d+) ms/g, inCode('scripts/bench/popup.ts', /KEY = \{ ms: (\d+)/)],
  ['stories', /plays (\d+) stories/g, EFFORTS.everyday.stories],
  ['crashes', /--only crashes`; `npm test` kills (\d+) times/g, EFFORTS.everyday.browserKills],
  ['kills', /--only kills.*; `npm test` kills (\d+) times/g, EFFORTS.everyday.workerKills],
  ['sums of days', /with sums of ([\d, and]+) days/g, LENGTHS.join(', ').replace(/, (\d+)$/, ' and $1')],
];

/** The documents as they hold today. */
const TEXTS = DOCUMENTS.map((path) => ({
  path,
  text: sectionsOf(readFileSync(path, 'utf8'))
    .filter(({ lines }) => !/ · (changed by|gone)/.test(lines[0] ?? ''))
    .map(({ heading, lines }) => [heading, ...lines].join(' '))
    .join('\n'),
}));

test.each(FIGURES)('%s', (what, wording, is) => {
  const said = TEXTS.flatMap(({ path, text }) =>
    [...text.matchAll(wording)].map(([all, figure = '']) => ({ path, all, figure: figure.toLowerCase() })),
  );
  expect(said.length, `no document says it any more: take "${what}" out of this test`).toBeGreaterThan(0);
  allIsWell(
    said
      .filter(({ figure }) => figure !== String(is) && figure !== SPOKEN[Number(is)])
      .map(({ path, all }) => `${path} says "${all}", the code ${is} (${what}).`),
  );
});

test('the languages whose words were seen on pages', () => {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const seen = LANGUAGES.filter(({ statuses, disputes }) =>
    [...statuses, ...disputes].some((word) => word.seen !== 'not yet'),
  ).map(({ code }) => names.of(code.slice(0, 2)));
  const [, said = ''] = /([A-Z][\w, ]+) words were seen on real pages/.exec(oneLine('README.md')) ?? [];
  expect(said.split(/, | and /).toSorted()).toEqual(seen.toSorted());
});

test('README gives a reason for each permission, and for no other', () => {
  const [, asked = ''] = /\n {4}permissions: \[([^\]]*)\]/.exec(readFileSync('wxt.config.ts', 'utf8')) ?? [];
  const given = tableIn(readFileSync('README.md', 'utf8').split('\n'), 'It asks for', 'because');
  expect(given.flatMap(([name = '']) => namedIn(name)).toSorted()).toEqual(
    [...asked.matchAll(/'(\w+)'/g)].map(([, name]) => name).toSorted(),
  );
});

test('the decision about runtime dependencies names each', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, decision = ''] = /D1 Runtime dependencies(.*)/.exec(oneLine('docs/decisions.md')) ?? [];
  expect(Object.keys(dependencies).filter((name) => !decision.includes(name))).toEqual([]);
});

function oneLine(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\n', ' ');
}

/** The figure that a pattern finds in one of the files of a room. */
function inRoom(room: string, pattern: RegExp): string {
  const file = sourceFiles([room]).find((path) => pattern.test(readFileSync(path, 'utf8')));
  return inCode(file ?? 'scripts/house/rooms.ts', pattern);
}

/** The figure in a file of ours that a pattern finds. */
function inCode(path: string, pattern: RegExp): string {
  const [, figure] = pattern.exec(readFileSync(path, 'utf8')) ?? [];
  if (figure === undefined)
    throw new Error(`${path} has no ${pattern}: look for the figure where it is now.`);
  return figure;
}
