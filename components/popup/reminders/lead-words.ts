import type { Lead } from '../../../lib/records/reminder';
import { i18n } from '../../../lib/wording';

/** The message key of each lead: keys begin with a letter. Leads at the moment itself need no words. */
const KEYS = {
  '7d': 'd7',
  '3d': 'd3',
  '1d': 'd1',
  '6h': 'h6',
  again: 'again',
  look: 'look',
  on: undefined,
  overdue: undefined,
} as const satisfies { readonly [lead in Lead]: string | undefined };

/** When a reminder comes, in words: "3 days before". Empty for one at the moment itself. */
export function leadWords(lead: Lead): string {
  const key = KEYS[lead];
  return key ? i18n.t(`lead.${key}`) : '';
}
