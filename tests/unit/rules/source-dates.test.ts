import { expect, test } from 'vitest';
import { PROFILES } from '../../../lib/records/settings';
import { SOURCE_DATES, UNDATED } from '../../../lib/records/source';
import { OVERLAYS } from '../../../lib/rules/catalogue/overlays';
import { rowsOf } from '../../../lib/rules/catalogue/profiles';

/** B23: no guessed month is shown as a fact. */

const ROWS = [...PROFILES.flatMap(rowsOf), ...OVERLAYS.map(({ rule }) => rule)].flatMap(
  ({ id, sources, asOf }) => (sources && asOf ? [{ id, sources, asOf }] : []),
);

test.each(ROWS)(
  'B23: $id of $asOf is dated by a source that bears that date, or undated',
  ({ sources, asOf }) => {
    const others = sources.filter((key) => key !== 'own'); // our own margin dates no other source's figure
    const dates = (others.length > 0 ? others : sources).flatMap((key) => SOURCE_DATES[key] ?? []);
    if (dates.length === 0) expect(asOf).toBe(UNDATED);
    else
      expect(
        dates.some((date) => asOf.length <= date.length && asOf <= date),
        `${asOf}: ${dates}`,
      ).toBe(true);
  },
);
