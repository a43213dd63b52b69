import type { Language } from './language';

/**
 * Dutch: nothing was seen on a page, and guides keep the English words; these are plain knowledge, but for "Verzonden"
 * (mails) and "Bestelling gesloten" (a guide).
 */
export const nl: Language = {
  code: 'nl',
  statuses: [
    { word: 'Te betalen', status: 'toPay', seen: 'not yet' },
    { word: 'Te verzenden', status: 'processing', seen: 'not yet' },
    { word: 'In behandeling', status: 'processing', seen: 'not yet' },
    { word: 'Wacht op levering', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'In afwachting van levering', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Verzonden', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Voltooid', status: 'completed', seen: 'not yet' },
    { word: 'Geannuleerd', status: 'canceled', seen: 'not yet' },
    { word: 'Gesloten', status: 'closed', seen: 'not yet' },
    { word: 'Bestelling gesloten', status: 'closed', seen: 'not yet' },
    { word: 'Verlopen', status: 'expired', seen: 'not yet' },
  ],
  labels: [{ word: 'Besteldatum', day: 'placed', seen: 'not yet' }],
  refundNode: [{ word: 'Terugbetaling', seen: 'not yet' }],
  kinds: [{ word: 'Gratis retourneren', kind: 'freeReturn', seen: 'not yet' }],
  delivered: [
    { word: 'Bezorgd', seen: 'not yet' },
    { word: 'Afgeleverd', seen: 'not yet' },
  ],
  disputes: [{ word: 'Terugbetaald', state: 'finished', seen: 'not yet' }],
  sentences: [{ says: 'Geschatte levering: {date}', seen: 'not yet', means: { about: 'eta.latest' } }],
};
