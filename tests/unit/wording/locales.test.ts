import { readdirSync, readFileSync } from 'node:fs';
import { SUPPORTED_LOCALES } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { localeFaults } from './locale-faults';

/** Every translation of our words against the English ones. */

const ENGLISH = readFileSync('locales/en.yml', 'utf8');

test.each(readdirSync('locales'))('%s has the keys and the places of en.yml', (file) => {
  expect(SUPPORTED_LOCALES, 'the file is called by a code that browsers know: pt_BR.yml').toContain(
    file.replace(/\.yml$/, ''),
  );
  expect(localeFaults(readFileSync(`locales/${file}`, 'utf8'), ENGLISH)).toEqual([]);
});

const MODEL = `
locale: en
clock:
  pay:
    line: Pay before $1
    lost: It closes.
  between: '$1: from $2 on'
left:
  1: $1 day
  n: $1 days
`;

const WHOLE = `
locale: de
clock:
  pay:
    line: 'Bezahlen bis: $1'
    lost: Sie schließt.
  between: 'Ab $2: $1'
left:
  1: Ein Tag ($1)
  n: $1 Tage
`;

test.each([
  ['a whole one', WHOLE, []],
  ['a partial one', '# Partial: the clocks are missing\nlocale: de\n', []],
  ['one that leaves out a key', WHOLE.replace(/.*lost.*\n/, ''), ['clock.pay.lost: missing']],
  [
    'a key that nobody asks for',
    `# partial\n${WHOLE}  2: $1 Tage\nmade: up\n`,
    ['made: no such key in en.yml'],
  ],
  ['a lost place', WHOLE.replace(': $1', ''), ['clock.pay.line: has no place for $1']],
  ['a place too many', WHOLE.replace('schließt', '$1'), ['clock.pay.lost: has $1 for none']],
  ['a place lost in one form', WHOLE.replace('$1 Tage', 'Tage'), ['left: has no place for $1']],
  ['no form for other numbers', WHOLE.replace('  n:', '  2:'), ['left: no form for "n", all other numbers']],
  [
    'one form for several',
    WHOLE.replace(/left:\n.*\n.*/, 'left: $1 Tage'),
    ['left: one form where en.yml has several, or the other way round'],
  ],
  ['an empty text', WHOLE.replace('Sie schließt.', "' '"), ['clock.pay.lost: empty']],
])('of %s is said what is wrong', (_, translated, faults) => {
  expect(localeFaults(translated, MODEL)).toEqual(faults);
});
