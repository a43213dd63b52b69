import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The house of docs/contributing.md: who may import whom, and what may not be used where. */

const FILES = ['lib', 'components', 'entrypoints', 'demo'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${room}/${file.replaceAll('\\', '/')}`),
);
const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(?:type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/g;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(IMPORT)].map(([whole, to = '']) => ({
    from: file,
    to: to.startsWith('.') ? normalize(join(dirname(file), to)).replaceAll('\\', '/') : to,
    typeOnly: /^\s*(?:import|export)\s+type\b/.test(whole),
  }));
}

const IMPORTS = FILES.flatMap(importsOf);

/** The room of a file or an imported name. Records are the files that stand in lib/ itself. */
function roomOf(path: string): string {
  const inLib = /^lib\/([a-z0-9-]+)\//.exec(path);
  if (inLib) return `lib/${inLib[1]}`;
  if (path === 'lib/i18n') return 'lib/i18n';
  if (path === 'lib/store') return 'lib/store';
  if (path.startsWith('lib/messages')) return 'lib/store';
  if (path.startsWith('lib/')) return 'records';
  return path.split('/')[0] ?? path;
}

const ROOMS: { readonly [room: string]: readonly string[] } = {
  records: ['records'],
  'lib/page': ['records', 'lib/page'],
  'lib/rules': ['records', 'lib/rules', 'dayjs'],
  'lib/reminders': ['records', 'lib/rules', 'lib/reminders'],
  'lib/letters': ['records', 'lib/rules', 'lib/letters'],
  'lib/export': ['records', 'lib/rules', 'lib/export'],
  'lib/store': ['records', 'lib/store', 'zod', 'wxt', 'idb'],
  'lib/i18n': ['records', 'lib/i18n', '#i18n'],
  components: [
    'records',
    'lib/rules',
    'lib/reminders',
    'lib/letters',
    'lib/export',
    'lib/i18n',
    'components',
    'preact',
  ],
  demo: ['records', 'demo'],
};

test('there is something to test', () => {
  expect(FILES.length).toBeGreaterThan(40);
  expect(IMPORTS.length).toBeGreaterThan(100);
});

describe.each(Object.entries(ROOMS))('%s', (room, allowed) => {
  test('imports only what it may', () => {
    const wrong = IMPORTS.filter(({ from }) => roomOf(from) === room)
      .filter(({ to }) => !to.startsWith('node:') || room !== 'demo')
      .filter(({ to }) => room !== 'demo' || to !== 'selfsigned')
      .filter(({ to }) => !allowed.includes(roomOf(to)));
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });
});

test('entrypoints do not import one another', () => {
  const entry = (path: string) => path.split('/')[1]?.replace(/\.tsx?$/, '');
  const wrong = IMPORTS.filter(
    ({ from, to }) =>
      from.startsWith('entrypoints/') && to.startsWith('entrypoints/') && entry(from) !== entry(to),
  );
  expect(wrong).toEqual([]);
});

test('the demo shop knows only the types of the records', () => {
  expect(
    IMPORTS.filter(
      ({ from, to, typeOnly }) => from.startsWith('demo/') && to.startsWith('lib/') && !typeOnly,
    ),
  ).toEqual([]);
});

test('no file imports itself in a ring', () => {
  const graph = new Map<string, readonly string[]>();
  for (const file of FILES) {
    const targets = importsOf(file)
      .filter(({ typeOnly }) => !typeOnly)
      .flatMap(({ to }) =>
        [to, `${to}.ts`, `${to}.tsx`, `${to}/index.ts`].filter((path) => FILES.includes(path)),
      );
    graph.set(file, targets);
  }
  const rings: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) rings.push([...path.slice(path.indexOf(file)), file].join(' → '));
    else for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
  };
  for (const file of FILES) visit(file, []);
  expect(rings).toEqual([]);
});

describe('what may not be used', () => {
  const uses = (pattern: RegExp, where: (file: string) => boolean) =>
    FILES.filter(where).filter((file) => pattern.test(withoutComments(readFileSync(file, 'utf8'))));
  const inLib =
    (...rooms: readonly string[]) =>
    (file: string) =>
      rooms.includes(roomOf(file));

  test('the clock and the document, in the rules', () => {
    expect(
      uses(
        /Date\.now|new Date\(\)|\bdocument\b|\bbrowser\./,
        inLib('lib/rules', 'lib/reminders', 'lib/letters', 'lib/export'),
      ),
    ).toEqual([]);
  });
  test('the browser’s API, outside entrypoints, store and i18n', () => {
    expect(
      uses(
        /\bbrowser\.|wxt\/browser|\bchrome\./,
        inLib('records', 'lib/page', 'lib/rules', 'lib/reminders', 'lib/letters', 'lib/export', 'components'),
      ),
    ).toEqual([]);
  });
  test('requests and HTML sinks, anywhere in the extension', () => {
    const sinks =
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write|\beval\(|new Function/;
    expect(uses(sinks, (file) => !file.startsWith('demo/'))).toEqual([]);
  });
  test('dayjs outside lib/rules/time.ts, and its zones anywhere', () => {
    expect(uses(/from 'dayjs/, (file) => file !== 'lib/rules/time.ts')).toEqual([]);
    expect(uses(/dayjs\.tz|plugin\/timezone/, () => true)).toEqual([]);
  });
  test('the whole of zod, where its small form does', () => {
    expect(uses(/from 'zod'/, () => true)).toEqual([]);
  });
  test('Date.parse on the text of a page', () => {
    expect(uses(/Date\.parse/, inLib('lib/page'))).toEqual([]);
  });
});

test('no drawer for everything', () => {
  expect(
    FILES.filter((file) => /(^|\/)(utils?|helpers?|common|shared|types|constants)(\/|\.)/.test(file)),
  ).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
