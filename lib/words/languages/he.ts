import type { Language } from './language';

/**
 * Hebrew: nothing was seen on a page; these words are plain knowledge. "ממתין למשלוח" is left out: a guide (2021) has it for
 * "Awaiting delivery", but it says that the order waits to be sent.
 */
export const he: Language = {
  code: 'he',
  months: [
    { word: 'מרס', month: 3, seen: 'not yet' },
    { word: 'במרס', month: 3, seen: 'not yet' },
  ],
  statuses: [
    { word: 'לתשלום', status: 'toPay', seen: 'not yet' },
    { word: 'ממתין לתשלום', status: 'toPay', seen: 'not yet' },
    { word: 'למשלוח', status: 'processing', seen: 'not yet' },
    { word: 'בטיפול', status: 'processing', seen: 'not yet' },
    { word: 'ממתין למסירה', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'הושלם', status: 'completed', seen: 'not yet' },
    { word: 'בוטל', status: 'canceled', seen: 'not yet' },
    { word: 'סגור', status: 'closed', seen: 'not yet' },
    { word: 'פג תוקף', status: 'expired', seen: 'not yet' },
  ],
  labels: [{ word: 'תאריך הזמנה', day: 'placed', seen: 'not yet' }],
  refundNode: [
    { word: 'החזר כספי', seen: 'not yet' },
    { word: 'החזר', seen: 'not yet' },
  ],
  kinds: [],
  delivered: [
    { word: 'נמסר', seen: 'not yet' },
    { word: 'נמסרה', seen: 'not yet' },
  ],
  disputes: [{ word: 'הוחזר', state: 'finished', seen: 'not yet' }],
  sentences: [{ says: 'מסירה משוערת: {date}', seen: 'not yet', means: { about: 'eta.latest' } }],
};
