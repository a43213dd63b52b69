import { PROFILES } from '../../lib/records/settings';
import { OFFICIAL_2026 } from '../../lib/rules/catalogue';
import { OVERLAYS } from '../../lib/rules/catalogue/overlays';
import { rowsOf } from '../../lib/rules/catalogue/profiles';
import type { Rule } from '../../lib/rules/rule';

const OTHER_PROFILES = PROFILES.filter((profile) => profile !== 'official2026');

/** The rows of the other profiles that are not simply today's. */
export const PROFILE_ROWS = OTHER_PROFILES.flatMap((profile) =>
  rowsOf(profile)
    .filter((rule) => !OFFICIAL_2026.includes(rule))
    .map((rule) => ({ profile, rule })),
);

/** Every version of a row that exists anywhere in the data. */
export const ALL_ROWS: readonly Partial<Rule>[] = [
  ...OFFICIAL_2026,
  ...PROFILE_ROWS.map(({ rule }) => rule),
  ...OVERLAYS.map(({ rule }) => rule),
];
