import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOMS } from '../scripts/house/rooms';
import { allIsWell, namedIn, tableIn } from './read-document';

/** docs/architecture.md shows the house as scripts/house/rooms.ts has it. */

const FILE = 'docs/architecture.md';
const LINES = readFileSync(FILE, 'utf8').split('\n');

/** Rooms and packages that a cell names; inside lib/ and components/ a room goes by its own name. */
function importsIn(cell: string): readonly string[] {
  if (cell.startsWith('anything')) return ['*'];
  return namedIn(cell).map(
    (name) => [`lib/${name}`, `components/${name}`].find((room) => Object.hasOwn(ROOMS, room)) ?? name,
  );
}

test('its table names every room once, with what it may import', () => {
  const rows = tableIn(LINES, 'Room', 'What is in it', 'May import').map(([name = '', , imports = '']) => ({
    name: namedIn(name)[0] ?? name,
    imports: importsIn(imports),
  }));
  expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(ROOMS).toSorted());
  allIsWell(
    rows.flatMap(({ name, imports }) => {
      const allowed = ROOMS[name] ?? [];
      return [
        ...allowed
          .filter((to) => !imports.includes(to))
          .map((to) => `${FILE}: ${name} may import ${to}, say so in its row.`),
        ...imports
          .filter((to) => !allowed.includes(to))
          .map(
            (to) => `${FILE}: ${name} may not import ${to} (scripts/house/rooms.ts), take it out of its row.`,
          ),
      ];
    }),
  );
});

test('no arrow leads up a layer of its drawing, and each room is drawn', () => {
  const layers = new Map(
    LINES.flatMap((line) => {
      const [, layer, drawn = ''] = /^layer (\d) +(.+)$/.exec(line) ?? [];
      const [folder = '', ...rooms] = drawn.split(/ +/);
      const names = rooms.length === 0 ? [folder] : rooms.map((room) => `${folder}/${room}`);
      return layer === undefined ? [] : names.map((name) => [name, Number(layer)] as const);
    }),
  );
  const drawn = Object.keys(ROOMS).filter((room) => /^(lib|components)\/|^entrypoints$/.test(room));
  expect([...layers.keys()].toSorted()).toEqual(drawn.toSorted());
  allIsWell(
    drawn.flatMap((from) =>
      (ROOMS[from] ?? [])
        .filter((to) => (layers.get(to) ?? 0) > (layers.get(from) ?? 0))
        .map((to) => `${FILE} draws ${to} above ${from}, which imports it.`),
    ),
  );
});

test('it says what each entrypoint is for', () => {
  const described = tableIn(LINES, 'Where', 'Entrypoint').map(([, name = '']) => namedIn(name)[0]);
  expect(described.toSorted()).toEqual(
    readdirSync('entrypoints')
      .map((name) => `entrypoints/${name}/`)
      .toSorted(),
  );
});
