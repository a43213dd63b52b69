import { describe, expect, it } from 'vitest';
import { buyersLanguage } from '../../../lib/letters/languages';
import { LANGUAGES } from '../../../lib/words/languages';
import { ALL_LETTERS } from './some-facts';

describe('the languages of letters', () => {
  it('are those in which pages are read', () => {
    expect(ALL_LETTERS.map(({ words }) => words.tag.split('-u-')[0]).toSorted()).toEqual(
      LANGUAGES.map(({ code }) => code).toSorted(),
    );
  });

  it('are known to Intl, with Gregorian years and the digits 0 to 9', () => {
    for (const { words } of ALL_LETTERS) {
      const { calendar, numberingSystem, locale } = new Intl.DateTimeFormat(words.tag).resolvedOptions();
      expect({ calendar, numberingSystem }, words.tag).toEqual({
        calendar: 'gregory',
        numberingSystem: 'latn',
      });
      expect(words.tag.startsWith(locale.split('-')[0] ?? '?')).toBe(true);
    }
  });

  it.each([
    [['de-CH', 'fr'], 'de'],
    [['pt-PT'], 'pt-br'],
    [['iw'], 'he'],
    [['hu', 'zh-TW', 'en'], 'zh'],
    [['en-GB', 'de'], undefined],
    [['hu'], undefined],
    [['constructor'], undefined],
    [[], undefined],
  ])('for a browser in %j: %s', (tags, language) => {
    expect(buyersLanguage(tags)).toBe(language);
  });
});
