import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK } from '../../../lib/letters/fill';
import { en } from '../../../lib/letters/languages';
import { type LetterAmounts, letter, MAX_FORM_LENGTH, MAX_LETTER_LENGTH } from '../../../lib/letters/letter';
import type { LetterFacts } from '../../../lib/letters/letter-facts';
import { LETTER_KINDS, PLACE_OF } from '../../../lib/letters/letter-kinds';
import { LETTER_DAYS, TOLD_EVENTS } from '../../../lib/letters/letters';
import { dateWriter } from '../../../lib/letters/order-lines';
import { EVIDENCE_ITEMS } from '../../../lib/records/evidence';
import { REASONS } from '../../../lib/records/order';
import { calendarDate } from '../../../lib/time/calendar-date';
import { EFFORT } from '../../effort';
import { ALL_LETTERS, day, EVERYTHING, NOTHING } from './some-facts';

/** Whatever can stand in a letter, with values of its own in every place. */
const HOSTILE: LetterFacts & LetterAmounts = {
  ...EVERYTHING,
  items: [
    '{date} $& <img src=x onerror=alert(1)>\n\n\u202eevil\u0000  undefined',
    '\u200b \u2066',
    'x'.repeat(5000),
  ],
  store: `  ${'🦊'.repeat(300)}`,
  amount: '{amount}\r\n{order}',
  part: '\u202e5 €\n',
  offered: ' ',
};

const MAX_FACTS = { ...EVERYTHING, items: ['W'.repeat(300), 'V'.repeat(300)], store: 'S'.repeat(300) };

const factsSet = [
  { name: 'all is known', facts: EVERYTHING },
  { name: 'only the number is known', facts: NOTHING },
  { name: 'the texts are hostile', facts: HOSTILE },
  { name: 'everything is long', facts: MAX_FACTS },
];

function longest(kind: (typeof LETTER_KINDS)[number]): number {
  return PLACE_OF[kind] === 'bank' || PLACE_OF[kind] === 'paypal' ? MAX_LETTER_LENGTH : MAX_FORM_LENGTH;
}

describe.each(ALL_LETTERS)('in $code', ({ words }) => {
  it.each(factsSet)('every letter is whole where $name', ({ facts }) => {
    for (const kind of LETTER_KINDS) {
      for (const reason of [...REASONS, undefined]) {
        const text = letter(kind, reason, facts, words);
        const name = `${kind} ${reason}: ${text}`;
        expect(text.length, name).toBeLessThanOrEqual(longest(kind));
        expect(text, name).not.toMatch(/ {2}|\n{3}|^\s|\s$|[ \t]\n/);
        expect(text.replaceAll('\n', ''), name).not.toMatch(/\p{C}/u);
        expect(text, name).not.toMatch(/!|\.\.|。。/);
        expect(text, name).toContain(facts.order);
        if (facts !== HOSTILE) expect(text, name).not.toMatch(/undefined|null|NaN|[{}]/);
      }
    }
  });

  it('says what is wrong in every reason, and each otherwise', () => {
    const texts = REASONS.map((reason) => letter('claim', reason, EVERYTHING, words));
    expect(new Set(texts).size).toBe(REASONS.length);
  });

  it('shows a blank for what matters and is not known, and none where all is known', () => {
    expect(letter('claim', undefined, { ...NOTHING, part: '' }, words).split(BLANK)).toHaveLength(6);
    for (const kind of LETTER_KINDS) {
      const blanks = letter(kind, 'damaged', EVERYTHING, words).split(BLANK).length - 1;
      // what only the buyer can write: what is new, and the payment as the bank has it
      expect(blanks, kind).toBe(['appeal', 'paypal', 'bank'].includes(kind) ? 1 : 0);
    }
  });

  it('asks for what the buyer chose', () => {
    expect(letter('claim', 'damaged', EVERYTHING, words)).toContain('12 €');
    const { part: _, ...whole } = EVERYTHING;
    expect(letter('claim', 'damaged', whole, words)).toContain(words.askAll);
    expect(letter('lowProposal', 'damaged', EVERYTHING, words)).toContain('3 €');
  });

  it('has as many sentences as English, none of them English', () => {
    const own = sentencesOf(words);
    expect(own.every((sentence) => sentence.trim() === sentence && sentence.length > 0)).toBe(true);
    if (words === en) return;
    const english = sentencesOf(en);
    expect(own).toHaveLength(english.length);
    expect(own.filter((sentence, index) => sentence === english[index] && sentence.length > 12)).toEqual([]);
  });
});

const dates = fc
  .tuple(
    fc.integer({ min: 2020, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, of]) => calendarDate(year, month, of) ?? day(1, 1));
const letterDates = fc.record({ on: dates, about: fc.constant<true>(true) }, { requiredKeys: ['on'] });
const anyFacts = fc.record(
  {
    order: fc.stringMatching(/^\d{10,20}$/),
    items: fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
    store: fc.string({ unit: 'binary' }),
    amount: fc.string(),
    days: fc.record(Object.fromEntries(LETTER_DAYS.map((name) => [name, letterDates])), { requiredKeys: [] }),
    protectionEnds: letterDates,
    events: fc.array(fc.record({ event: fc.constantFrom(...TOLD_EVENTS), on: dates }), { maxLength: 200 }),
    evidence: fc.uniqueArray(fc.constantFrom(...EVIDENCE_ITEMS), { maxLength: 3 }),
    part: fc.string(),
    offered: fc.string(),
  },
  { requiredKeys: ['order', 'items', 'days', 'events', 'evidence'] },
);

describe('whatever is known', () => {
  it('a letter keeps its length and its lines, and dates only what was dated', () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.constantFrom(...LETTER_KINDS),
        fc.constantFrom(...REASONS, undefined),
        fc.constantFrom(...ALL_LETTERS),
        (facts, kind, reason, { words }) => {
          const text = letter(kind, reason, facts, words);
          expect(text.length).toBeLessThanOrEqual(longest(kind));
          expect(text).not.toMatch(/ {2}|\n{3}|[ \t]\n/);
        },
      ),
      { numRuns: EFFORT.texts },
    );
  });

  it('no date appears that is not among the facts', () => {
    const numbersOf = (text: string) => text.match(/\d{4}/g) ?? [];
    fc.assert(
      fc.property(
        anyFacts.map((facts) => ({
          ...facts,
          order: 'A',
          items: [],
          store: '',
          amount: '',
          part: '',
          offered: '',
        })),
        fc.constantFrom(...LETTER_KINDS),
        fc.constantFrom(...ALL_LETTERS),
        (facts, kind, { words }) => {
          const write = dateWriter(words);
          const known = [...Object.values(facts.days), facts.protectionEnds, ...facts.events].flatMap(
            (date) => (date ? [write({ on: date.on })] : []),
          );
          const rest = known
            .toSorted((a, b) => b.length - a.length)
            .reduce((text, date) => text.replaceAll(date, ''), letter(kind, 'damaged', facts, words));
          expect(numbersOf(rest)).toEqual([]);
        },
      ),
      { numRuns: EFFORT.texts },
    );
  });

  it('says "about" before a date that is not sure', () => {
    const text = letter('claim', 'notArrived', EVERYTHING, en);
    expect(text).toContain('Delivery promised by: about August 3, 2026');
    expect(text).toContain('Ordered on: July 15, 2026');
  });
});

function sentencesOf(words: object): readonly string[] {
  return Object.entries(words).flatMap(([name, value]) => {
    if (['tag', 'direction', 'between', 'comma'].includes(name)) return [];
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? sentencesOf(value) : [];
  });
}
