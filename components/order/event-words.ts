import type { DisputeEventKind } from '../../lib/records/dispute';
import { i18n } from '../../lib/wording';

/** The message key of each event: keys have no hyphens. */
const KEYS = {
  opened: 'opened',
  changed: 'changed',
  'seller-proposed': 'sellerProposed',
  'seller-refused': 'sellerRefused',
  'seller-accepted': 'sellerAccepted',
  'buyer-accepted': 'buyerAccepted',
  'buyer-refused': 'buyerRefused',
  withdrawn: 'withdrawn',
  escalated: 'escalated',
  'platform-proposed': 'platformProposed',
  'proof-asked': 'proofAsked',
  'ruled-for-buyer': 'ruledForBuyer',
  'ruled-for-seller': 'ruledForSeller',
  'return-agreed': 'returnAgreed',
  'return-sent': 'returnSent',
  'return-received': 'returnReceived',
  refunded: 'refunded',
  appealed: 'appealed',
} as const satisfies { readonly [kind in DisputeEventKind]: string };

/** An event of a dispute in the buyer's words. */
export function eventWords(kind: DisputeEventKind): string {
  return i18n.t(`event.${KEYS[kind]}`);
}
