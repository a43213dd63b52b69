import type { Lead } from '../../../lib/records/reminder';
import { i18n } from '../../../lib/wording';

/** Our keys for the leads: names of messages begin with a letter. Those that come at the moment itself need no words. */
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

/** Why a reminder comes when it does: "3 days before". Empty for one that comes at the moment itself. */
export function leadWords(lead: Lead): string {
  const key = KEYS[lead];
  return key ? i18n.t(`lead.${key}`) : '';
}
