import { recordSightings } from '../../../../lib/store';
import { seal } from '../../../../lib/store/disk/envelope';
import { META } from '../../../../lib/store/integrity/migrations';
import { type Broken, lost, one } from './broken';
import { bend, CABLE, inCopy, KEY, kept, LAMP, local, NOW, put, seen } from './two-orders';

const flipped: readonly Broken[] = [
  ['the first character', 0],
  ['the second', 1],
  ['a digit of the order’s number', 10],
  ['the middle', 120],
  ['a digit of the day', -1],
].map(([name, place]) => ({
  name: `a bit flipped in ${name}`,
  reported: one,
  harm: () =>
    bend(KEY, (data, sum) => {
      const at = place === -1 ? data.indexOf('2026-11-02') + 9 : Number(place);
      const bent = String.fromCharCode(data.charCodeAt(at) ^ 1);
      return { sum, data: data.slice(0, at) + bent + data.slice(at + 1) };
    }),
}));

const values: readonly Broken[] = [
  ['null', null],
  ['a number', 5],
  ['a text', 'order'],
  ['true', true],
  ['an empty list', []],
  ['an empty object', {}],
  ['an envelope without a sum', { data: '{}' }],
  ['an envelope without a record', { sum: 1 }],
  ['a record without an envelope', { id: LAMP, days: {} }],
  ['a whole envelope with nonsense in it', seal(KEY, { id: LAMP, days: 'none' })],
  ['a whole envelope with a prototype’s key in it', { ...seal(KEY, {}), data: '{"__proto__":{"id":1}}' }],
  ['a whole envelope with a field that nobody knows', seal(KEY, { id: LAMP, evil: 1 })],
  ['a whole envelope with null in it', seal(KEY, null)],
].map(([name, value]) => ({
  name: `${name} in place of a record`,
  reported: one,
  harm: () => put(KEY, value),
}));

/** Records that are broken, swapped, old or gone. */
export const HARMED_RECORDS: readonly Broken[] = [
  ...flipped,
  ...values,
  { name: 'a flipped sum', reported: one, harm: () => bend(KEY, (data, sum) => ({ data, sum: sum ^ 1 })) },
  {
    name: 'a flipped time of writing',
    reported: one,
    harm: () => bend(KEY, (data, sum) => ({ data, sum, writtenAt: 9 })),
  },
  {
    name: 'a record that is older than its copy',
    reported: one,
    harm: async () => {
      const before = await kept(KEY);
      await recordSightings([seen(LAMP, 'Lamp, in oak')], NOW + 1);
      await put(KEY, before);
    },
  },
  {
    name: 'a record that is older than a broken copy of it',
    harm: async () => {
      const before = await kept(KEY);
      await recordSightings([seen(LAMP, 'Lamp, in oak')], NOW + 1);
      const copy = Object(await kept(KEY));
      await inCopy((all) => ({ ...all, [KEY]: { ...copy, sum: copy.sum ^ 1 } }));
      await put(KEY, before);
    },
  },
  {
    name: 'a truncated record',
    reported: one,
    harm: () => bend(KEY, (data, sum) => ({ sum, data: data.slice(0, data.length / 2) })),
  },
  {
    name: 'two records swapped',
    reported: { recovered: 2 },
    harm: async () => {
      const [lamp, cable] = [await kept(KEY), await kept(`order:${CABLE}`)];
      await local.set({ [KEY]: cable, [`order:${CABLE}`]: lamp });
    },
  },
  {
    name: 'a record that stands twice, once under another’s key',
    shown: ['Lamp', 'Cable'],
    reported: lost,
    harm: async () => put('order:8212313961590000', await kept(KEY)),
  },
  { name: 'a record that is gone', reported: one, harm: () => local.remove(KEY) },
  { name: 'a store that is empty', reported: { recovered: 5 }, harm: () => local.clear() },
  {
    name: 'every record broken',
    reported: { recovered: 5 },
    harm: async () => {
      for (const key of Object.keys(await local.get())) if (key !== META) await put(key, 'x');
    },
  },
  {
    name: 'a huge value in place of a record',
    reported: one,
    harm: () => put(KEY, 'x'.repeat(2_000_000)),
  },
  {
    name: 'keys that mean something to objects',
    reported: { lost: 2 },
    harm: async () => {
      await put('order:__proto__', { polluted: true });
      await put('order:constructor', {});
    },
  },
  { name: 'keys of nobody we know', harm: () => local.set({ 'what:1': 5, other: null }) },
  { name: 'broken settings', reported: one, harm: () => put('settings:all', [1]) },
  { name: 'broken ticks', reported: one, harm: () => put(`ticks:${LAMP}`, 7) },
  { name: 'a broken case', reported: one, harm: () => put(`dispute:${LAMP}`, {}) },
];
