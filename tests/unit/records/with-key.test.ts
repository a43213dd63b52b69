import { describe, expect, test } from 'vitest';
import { defined } from '../../../lib/records/defined';
import { withKey } from '../../../lib/records/with-key';

interface Thing {
  readonly name: string;
  readonly size?: number;
  readonly tags?: readonly string[];
}

const THING: Thing = { name: 'lamp', size: 3 };

describe('an object with another value under a key', () => {
  test('has it, and the rest as it was', () => {
    expect(withKey(THING, 'size', 4)).toEqual({ name: 'lamp', size: 4 });
    expect(withKey(THING, 'tags', ['old'])).toEqual({ name: 'lamp', size: 3, tags: ['old'] });
  });

  test('has the key no more where the value is undefined', () => {
    expect(Object.keys(withKey(THING, 'size', undefined))).toEqual(['name']);
    expect(Object.keys(withKey(THING, 'tags', undefined))).toEqual(['name', 'size']);
  });

  test('keeps what is empty, nought or false', () => {
    expect(withKey(THING, 'size', 0)).toEqual({ name: 'lamp', size: 0 });
  });

  test('is another object', () => {
    withKey(THING, 'size', undefined);
    expect(THING).toEqual({ name: 'lamp', size: 3 });
  });
});

test('what is undefined is left out, and nothing else', () => {
  const given = { size: 0, name: '', known: false, line: undefined };
  expect(Object.keys(defined(given))).toEqual(['size', 'name', 'known']);
  expect(Object.keys(given)).toContain('line');
});
