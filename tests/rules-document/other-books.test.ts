import { describe, expect, test } from 'vitest';
import { OVERLAYS } from '../../lib/rules/catalogue/overlays';
import { allIsWell } from '../read-document';
import { day } from '../unit/rules/orders';
import { code, figure, figures, runs, scope, spansOf, UNCHANGED } from './data-in-words';
import { ALL_ROWS, PROFILE_ROWS } from './rows';
import { DOCUMENT, FILE, rowsDiffer, table } from './rules-page';

describe('the other books and the other figures', () => {
  test('every figure of a profile that differs is in the table of profiles', () => {
    const wanted = PROFILE_ROWS.map(({ profile, rule }) => [
      code(profile),
      code(rule.id),
      ...figures(rule),
      code(rule.kind),
      rule.sources.join(', '),
      rule.asOf,
      rule.confidence,
    ]);
    allIsWell(rowsDiffer('the table of profiles', table('profile', 'clock'), wanted));
  });

  test('every overlay is in the table of overlays, in its place', () => {
    const wanted = OVERLAYS.map((overlay) => {
      const { rule } = overlay;
      return [
        scope(overlay),
        code(rule.id),
        ...figures(rule),
        rule.sources?.join(', ') ?? UNCHANGED,
        rule.asOf ?? UNCHANGED,
        rule.confidence ?? UNCHANGED,
        rule.appliesIf ? runs(rule.appliesIf) : UNCHANGED,
      ];
    });
    const found = table('for', 'clock');
    allIsWell(rowsDiffer('the table of overlays', found, wanted));
    expect(found, 'The later overlay wins: keep the order of the data.').toEqual(wanted);
  });

  test('H3: an overlay that holds from a day says so in its row', () => {
    const holds = { from: day('2027-01-01'), of: 'dispute.opened' } as const;
    expect(scope({ name: '', holds, region: 'us', rule: { id: 'neg.seller' } })).toBe(
      'since 2027-01-01 by `dispute.opened`, region `us`',
    );
  });

  test('an overlay changes nothing that its table cannot show', () => {
    const shown = ['id', 'earliest', 'nominal', 'latest', 'sources', 'asOf', 'confidence', 'appliesIf'];
    allIsWell(
      OVERLAYS.flatMap(({ name, rule }) =>
        Object.keys(rule)
          .filter((key) => !shown.includes(key))
          .map((key) => `Give the table of overlays a column for "${key}", which "${name}" changes.`),
      ),
    );
  });

  test('a figure in the words of the data, anywhere in the text, is one of the data', () => {
    const known = ALL_ROWS.flatMap((row) => spansOf(row).map(figure));
    const said = [
      ...DOCUMENT.matchAll(
        /\d+ (?:hour|day|year|working day)s?(?: \+ \d+ working days?)?(?: \([a-z-]+\))? (?:after|before) `[^`]+`/g,
      ),
    ].map(([text]) => text);
    expect(said.length, `No figures were found in ${FILE}: has its form changed?`).toBeGreaterThan(90);
    allIsWell(
      said
        .filter((text) => !known.includes(text))
        .map((text) => `${FILE} says "${text}", which no row of the catalogue says.`),
    );
  });
});
