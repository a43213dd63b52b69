import { vi } from 'vitest';
import { setTick } from '../../../../lib/store';
import { readCopy, replaceCopy } from '../../../../lib/store/disk/copy';
import { unseal } from '../../../../lib/store/disk/envelope';
import { META, VERSION } from '../../../../lib/store/integrity/migrations';
import { type Broken, lost, one, onlyCable } from './broken';
import { bend, inCopy, KEY, kept, LAMP, local, put } from './two-orders';

/** Stores whose version or copy is broken, and browsers that fail. */
export const HARMED_STORES: readonly Broken[] = [
  { name: 'no version', harm: () => local.remove(META) },
  { name: 'a version that is text', harm: () => put(META, { version: String(VERSION) }) },
  { name: 'a version that is null', harm: () => put(META, null) },
  { name: 'a version below one', harm: () => put(META, { version: -3 }) },
  {
    name: 'no version, and a record that is broken as well',
    reported: one,
    harm: async () => {
      await local.remove(META);
      await bend(KEY, (data) => ({ data }));
    },
  },
  {
    name: 'the first version, and no copy',
    harm: async () => {
      await replaceCopy({});
      await local.remove(META);
      for (const [key, value] of Object.entries(await local.get())) {
        await local.remove(key);
        await put(key.replace(/^dispute:/, 'case:'), unseal(key, value));
      }
    },
  },
  {
    name: 'half a migration',
    harm: async () => {
      await replaceCopy({});
      await local.remove(META);
      await put(KEY, unseal(KEY, await kept(KEY)));
    },
  },
  {
    name: 'the first version with a record that it could not read either',
    shown: onlyCable,
    reported: lost,
    harm: async () => {
      await replaceCopy({});
      await local.remove(META);
      await put(KEY, { id: LAMP, days: 'none' });
    },
  },
  {
    name: 'a newer version',
    shown: [],
    says: /newer version/,
    harm: () => put(META, { version: VERSION + 1 }),
  },
  {
    name: 'a store that is gone, whose copy is of a newer version',
    shown: [],
    says: /newer version/,
    harm: async () => {
      await inCopy((copy) => ({ ...copy, [META]: { version: VERSION + 1 } }));
      await local.clear();
    },
  },
  { name: 'no copy', harm: () => replaceCopy({}) },
  { name: 'a broken record in the copy', harm: () => inCopy((copy) => ({ ...copy, [KEY]: 'x' })) },
  {
    name: 'a copy that trails by one write',
    harm: async () => {
      const before = await readCopy();
      await setTick(LAMP, 'waitDelivery.keep', true);
      await replaceCopy(before ?? {});
    },
  },
  {
    name: 'no copy and a broken record',
    shown: onlyCable,
    reported: lost,
    harm: async () => {
      await replaceCopy({});
      await put(KEY, 'x');
    },
  },
  {
    name: 'a record broken in both',
    shown: onlyCable,
    reported: lost,
    harm: async () => {
      await inCopy((copy) => ({ ...copy, [KEY]: 'y' }));
      await put(KEY, 'x');
    },
  },
  {
    name: 'a record gone from the store and broken in the copy',
    shown: onlyCable,
    reported: lost,
    harm: async () => {
      await inCopy((copy) => ({ ...copy, [KEY]: 'y' }));
      await local.remove(KEY);
    },
  },
  {
    name: 'a copy that cannot be opened',
    harm: async () => {
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new Error('no database');
      });
    },
  },
  {
    name: 'a store whose every read throws',
    says: /second copy/,
    harm: async () => {
      vi.spyOn(local, 'get').mockRejectedValue(new Error('An unexpected error occurred'));
    },
  },
  {
    name: 'a store whose every call throws',
    says: /second copy/,
    harm: async () => {
      vi.spyOn(local, 'get').mockRejectedValue(new Error('An unexpected error occurred'));
      vi.spyOn(local, 'set').mockRejectedValue(new Error('An unexpected error occurred'));
    },
  },
  {
    name: 'a store that throws, and no copy',
    shown: [],
    says: /Something went wrong/,
    harm: async () => {
      await replaceCopy({});
      vi.spyOn(local, 'get').mockRejectedValue(new Error('An unexpected error occurred'));
    },
  },
  {
    name: 'a store that is full and broken',
    shown: onlyCable,
    harm: async () => {
      await put(KEY, 'x');
      vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    },
    says: /could not be read/,
  },
];
