import type { Lead } from '../../../lib/records/reminder';
import { i18n } from '../../../lib/wording';

/** When a reminder comes, in words: "3 days before". Empty for one at the moment itself. */
export function leadWords(lead: Lead): string {
  return lead === 'on' || lead === 'overdue' ? '' : i18n.t(`lead.${lead}`);
}
