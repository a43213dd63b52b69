import type { Language } from './language';

/**
 * German: no page was seen. The words are those of AliExpress's own mails (2023-12 to 2026-09), of guides, and of plain
 * knowledge. "Wird zugestellt" is no delivery: the mail sends it when the carrier takes the parcel.
 */
export const de: Language = {
  code: 'de',
  months: [
    { word: 'Jun', month: 6, seen: 'not yet' },
    { word: 'Jul', month: 7, seen: 'not yet' },
    { word: 'Mär', month: 3, seen: 'not yet' },
    { word: 'Sep', month: 9, seen: 'not yet' },
  ],
  statuses: [
    { word: 'Unbezahlt', status: 'toPay', seen: 'not yet' },
    { word: 'Zu bezahlen', status: 'toPay', seen: 'not yet' },
    { word: 'Warten auf Zahlung', status: 'toPay', seen: 'not yet' },
    { word: 'Versandfertig', status: 'processing', seen: 'not yet' },
    { word: 'Versandbereit', status: 'processing', seen: 'not yet' },
    { word: 'Verpackt', status: 'processing', seen: 'not yet' },
    { word: 'Zu versenden', status: 'processing', seen: 'not yet' },
    { word: 'Versand ausstehend', status: 'processing', seen: 'not yet' },
    { word: 'In Bearbeitung', status: 'processing', seen: 'not yet' },
    { word: 'Versandt', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Bestellung versandt', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Unterwegs', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Warten auf Lieferung', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Lieferung ausstehend', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Abgeschlossen', status: 'completed', seen: 'not yet' },
    { word: 'Lieferung bestätigt', status: 'completed', seen: 'not yet' },
    { word: 'Storniert', status: 'canceled', seen: 'not yet' },
    { word: 'Bestellung storniert', status: 'canceled', seen: 'not yet' },
    { word: 'Geschlossen', status: 'closed', seen: 'not yet' },
    { word: 'Abgelaufen', status: 'expired', seen: 'not yet' },
  ],
  labels: [
    { word: 'Bestelldatum', day: 'placed', seen: 'not yet' },
    { word: 'Aufgegeben am', day: 'placed', seen: 'not yet' },
  ],
  refundNode: [
    { word: 'Rückerstattung', seen: 'not yet' },
    { word: 'Erstattung', seen: 'not yet' },
  ],
  kinds: [{ word: 'Kostenlose Rückgabe', kind: 'freeReturn', seen: 'not yet' }],
  delivered: [
    { word: 'Zugestellt', seen: 'not yet' },
    { word: 'Sendung zugestellt', seen: 'not yet' },
    { word: 'Wurde zugestellt', seen: 'not yet' },
  ],
  disputes: [{ word: 'Erstattet', state: 'finished', seen: 'not yet' }],
  sentences: [
    { says: 'Voraussichtliche Zustellzeit: {date}', seen: 'not yet', means: { about: 'eta.latest' } },
    { says: 'Voraussichtliche Zustellzeit {date}', seen: 'not yet', means: { about: 'eta.latest' } },
    {
      says: '{days} Tage Zeit, eine Streitigkeit zu eröffnen',
      seen: 'not yet',
      means: { about: 'dispute.defect', from: 'completed' },
    },
  ],
};
