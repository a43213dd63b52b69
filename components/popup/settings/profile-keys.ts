import type { Profile } from '../../../lib/records/settings';

/** The message key of each rule book: keys have no hyphens. */
export const PROFILE_KEYS = {
  'official-2026': 'official2026',
  'help-2022': 'help2022',
  guide: 'guide',
  'legacy-2013': 'legacy2013',
} as const satisfies { readonly [profile in Profile]: string };
