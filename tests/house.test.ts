import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BOUNDS } from '../scripts/house/bounds';
import { documentedExports } from '../scripts/house/docstrings';
import { functionLengths } from '../scripts/house/functions';
import { arrows, importGraph, longestChain, rings, sourceFiles } from '../scripts/house/import-graph';
import { documentedShare } from '../scripts/house/measure';
import { ROOMS, roomOf } from '../scripts/house/rooms';

/** The house of docs/architecture.md: who may import whom, and what may not be used where. Each failure says what to do. */

const PRODUCT = sourceFiles(['lib', 'components', 'entrypoints']);
const SHOP = sourceFiles(['demo']);
const TOOLS = sourceFiles(['scripts', 'tests']);
const GRAPH = importGraph([...PRODUCT, ...SHOP, ...TOOLS]);

/** The public face of the store. */
const STORE = 'lib/store/index.ts';

/** Past this many lines a file holds two ideas. */
const MAX_LINES = 250;

test('there is something to test', () => {
  expect(PRODUCT.length).toBeGreaterThan(40);
  expect(GRAPH.imports.length).toBeGreaterThan(100);
});

test('every room imports only what it may', () => {
  const wrong = GRAPH.imports.filter(({ from, to }) => {
    const allowed = ROOMS[roomOf(from)] ?? [];
    return roomOf(from) !== roomOf(to) && !allowed.includes('*') && !allowed.includes(roomOf(to));
  });
  expect(
    wrong.map(
      ({ from, to }) =>
        `${from} imports ${to}, which ${roomOf(from)} may not: pass it in, or move one of the two (scripts/house/rooms.ts).`,
    ),
  ).toEqual([]);
});

test('lib holds rooms, no files', () => {
  expect(
    PRODUCT.filter((file) => roomOf(file) === file || /^lib\/[^/]+$/.test(file)).map(
      (file) => `${file} stands in no room: see docs/architecture.md for one.`,
    ),
  ).toEqual([]);
});

test('entrypoints do not import one another', () => {
  const entry = (path: string) => path.split('/')[1]?.replace(/\.tsx?$/, '');
  const wrong = GRAPH.imports.filter(
    ({ from, to }) =>
      from.startsWith('entrypoints/') && to.startsWith('entrypoints/') && entry(from) !== entry(to),
  );
  expect(wrong.map(({ from, to }) => `${from} imports ${to}: what both need belongs below them.`)).toEqual(
    [],
  );
});

test('the store is asked at its door', () => {
  const wrong = GRAPH.imports.filter(
    ({ from, to }) => from.startsWith('entrypoints/') && to.startsWith('lib/store/') && to !== STORE,
  );
  expect(wrong.map(({ from, to }) => `${from} imports ${to}: ${STORE} gives what it needs.`)).toEqual([]);
});

test('the demo shop knows only the types of the records', () => {
  const wrong = GRAPH.imports.filter(
    ({ from, to, typeOnly }) => from.startsWith('demo/') && to.startsWith('lib/') && !typeOnly,
  );
  expect(wrong.map(({ from, to }) => `${from} imports more than types of ${to}.`)).toEqual([]);
});

test('scripts know nothing of the tests', () => {
  const wrong = GRAPH.imports.filter(
    ({ from, to }) => from.startsWith('scripts/') && to.startsWith('tests/'),
  );
  expect(wrong.map(({ from, to }) => `${from} imports ${to}: move it into scripts/.`)).toEqual([]);
});

test('no file imports itself in a ring, not even through types', () => {
  expect(
    rings(arrows(GRAPH, { types: true })).map(
      (ring) => `${ring.join(' ⇄ ')}: move what they share into a file of its own.`,
    ),
  ).toEqual([]);
});

test('no more than three folders of the product import each other in a ring', () => {
  const folderOf = (file: string) => file.replace(/\/[^/]+$/, '');
  const product = importGraph(PRODUCT);
  expect(
    rings(arrows(product, { types: true, nameOf: folderOf }))
      .filter((ring) => ring.length > 3)
      .map((ring) => `${ring.join(' ⇄ ')}: one of these imports must go the other way.`),
  ).toEqual([]);
});

test('whoever follows the code goes down twelve files at most', () => {
  const chain = longestChain(arrows(importGraph(PRODUCT), { types: false }));
  expect(
    chain.length > BOUNDS.chainOfValues
      ? [`${chain.join(' → ')}: pass one of these in, or move what the others need of it below it.`]
      : [],
  ).toEqual([]);
});

test('a file holds one idea', () => {
  const long = [...PRODUCT, ...SHOP, ...TOOLS]
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MAX_LINES);
  expect(
    long.map(
      ({ file, lines }) => `${file} has ${lines} lines: past ${MAX_LINES} split it by what it is about.`,
    ),
  ).toEqual([]);
});

test('a function can be read at one sitting', () => {
  expect(
    functionLengths(PRODUCT)
      .filter(({ lines }) => lines > BOUNDS.functionLines)
      .map(({ name, file, lines }) => `${name} in ${file} has ${lines} lines: take out what has a name.`),
  ).toEqual([]);
});

test('nine exports of ten say in a docstring what goes in and what comes out', () => {
  expect(documentedShare(documentedExports(PRODUCT))).toBeGreaterThanOrEqual(BOUNDS.documented);
});

describe('what may not be used', () => {
  const uses = (pattern: RegExp, where: (file: string) => boolean, instead: string) =>
    [...PRODUCT, ...SHOP]
      .filter(where)
      .filter((file) => pattern.test(withoutComments(readFileSync(file, 'utf8'))))
      .map((file) => `${file}: ${instead}`);
  const inRooms =
    (...rooms: readonly string[]) =>
    (file: string) =>
      rooms.includes(roomOf(file));
  const PURE = ['lib/rules', 'lib/reminders', 'lib/overview', 'lib/letters', 'lib/export'];

  test('the clock and the document, in what judges', () => {
    expect(
      uses(
        /Date\.now|new Date\(\)|\bdocument\b|\bbrowser\./,
        inRooms(...PURE, 'lib/words', 'lib/time'),
        'take `now` or the element as an argument.',
      ),
    ).toEqual([]);
  });
  test('the browser’s API, outside entrypoints, store, messages and wording', () => {
    expect(
      uses(
        /\bbrowser\.|wxt\/browser|\bchrome\./,
        (file) =>
          !file.startsWith('lib/store/') && !inRooms('entrypoints', 'lib/messages', 'lib/wording')(file),
        'pass in what it asks the browser for.',
      ),
    ).toEqual([]);
  });
  test('zone and languages, outside lib/environment', () => {
    expect(
      uses(
        /resolvedOptions|getTimezoneOffset|navigator\s*\.\s*languages?\b|getUILanguage|getAcceptLanguages|\{[^}]*\blanguages?\b[^}]*\} = navigator/,
        (file) => roomOf(file) !== 'lib/environment' && !file.startsWith('demo/'),
        'lib/environment asks the browser once, for all, and takes what is odd.',
      ),
    ).toEqual([]);
  });
  test('elements, in words', () => {
    expect(
      uses(/\bquerySelector|\bElement\b|\bNode\b/, inRooms('lib/words'), 'lib/page finds, words understand.'),
    ).toEqual([]);
  });
  test('requests and HTML sinks, anywhere in the extension', () => {
    const sinks =
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write|\beval\(|new Function/;
    expect(
      uses(
        sinks,
        (file) => !file.startsWith('demo/'),
        'nothing leaves the browser, nothing is run from text.',
      ),
    ).toEqual([]);
  });
  test('dayjs outside lib/time/days.ts, and its zones anywhere', () => {
    expect(
      uses(/from 'dayjs/, (file) => file !== 'lib/time/days.ts', 'lib/time/days.ts counts days.'),
    ).toEqual([]);
    expect(
      uses(/dayjs\.tz|plugin\/timezone/, () => true, 'dayjs.tz is an hour off: lib/time/zone.ts.'),
    ).toEqual([]);
  });
  test('the whole of zod, where its small form does', () => {
    expect(uses(/from 'zod'/, () => true, "import 'zod/mini': the whole is 67 kB more.")).toEqual([]);
  });
  test('Date.parse on the text of a page', () => {
    expect(
      uses(/Date\.parse/, inRooms('lib/page', 'lib/words'), 'lib/words/date-text.ts reads dates of pages.'),
    ).toEqual([]);
  });
});

test('no mark of a merge is left, not even in a comment', () => {
  expect(
    GRAPH.files
      .filter((file) => /^(?:<{7}|={7}|>{7})(?: |$)/m.test(readFileSync(file, 'utf8')))
      .map((file) => `${file}: choose a side.`),
  ).toEqual([]);
});

test('no drawer for everything', () => {
  expect(
    GRAPH.files
      .filter((file) => /(^|\/)(utils?|helpers?|common|shared|types|constants)(\/|\.)/.test(file))
      .map((file) => `${file}: name it after what it does.`),
  ).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
