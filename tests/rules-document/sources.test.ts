import { describe, test } from 'vitest';
import { SOURCES } from '../../lib/records/source';
import { allIsWell } from '../read-document';
import { ALL_ROWS } from './rows';
import { DOCUMENT, FILE, table } from './rules-page';

describe('sources', () => {
  const rows = table('key', 'what it is', 'date', 'kind');
  const described = rows.map(([key = '']) => key);

  test('every key of lib/records/source.ts is described once, and no other', () => {
    allIsWell([
      ...SOURCES.filter((key) => !described.includes(key)).map(
        (key) => `Describe the source ${key} in the section "Sources" of ${FILE}.`,
      ),
      ...described
        .filter((key) => !SOURCES.some((known) => known === key))
        .map((key) => `${FILE} describes ${key}, which is no source of lib/records/source.ts.`),
      ...described
        .filter((key, index) => described.indexOf(key) !== index)
        .map((key) => `${FILE} describes ${key} twice; leave one.`),
      ...rows
        .filter((cells) => cells.length !== 4 || cells.includes(''))
        .map(([key]) => `The row of ${key} has an empty cell: say what it is, its date and its kind.`),
    ]);
  });

  test('every key is used by a row', () => {
    const used = ALL_ROWS.flatMap(({ sources = [] }) => sources);
    allIsWell(
      SOURCES.filter((key) => !used.includes(key)).map(
        (key) => `No row of the catalogue uses ${key}; take it out of lib/records/source.ts and of ${FILE}.`,
      ),
    );
  });

  test('every key in the text is described', () => {
    const said = [...DOCUMENT.matchAll(/\b[CDFHLNOPRU]\d{1,2}\b/g)].map(([key]) => key);
    allIsWell(
      [...new Set(said)]
        .filter((key) => !described.includes(key))
        .map((key) => `${FILE} names the source ${key} without describing it.`),
    );
  });
});
