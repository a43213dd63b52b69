import type { Language } from './language';

/** Polish: nothing was seen on a page. The words are those of guides (about 2022, translated) and of plain knowledge. */
export const pl: Language = {
  code: 'pl',
  months: [
    { word: 'styczeń', month: 1, seen: 'not yet' },
    { word: 'luty', month: 2, seen: 'not yet' },
    { word: 'marzec', month: 3, seen: 'not yet' },
    { word: 'kwiecień', month: 4, seen: 'not yet' },
    { word: 'czerwiec', month: 6, seen: 'not yet' },
    { word: 'lipiec', month: 7, seen: 'not yet' },
    { word: 'sierpień', month: 8, seen: 'not yet' },
    { word: 'wrzesień', month: 9, seen: 'not yet' },
    { word: 'październik', month: 10, seen: 'not yet' },
    { word: 'listopad', month: 11, seen: 'not yet' },
    { word: 'grudzień', month: 12, seen: 'not yet' },
  ],
  besideDates: ['r'], // "rok", the year
  statuses: [
    { word: 'Do zapłaty', status: 'toPay', seen: 'not yet' },
    { word: 'Oczekuje na płatność', status: 'toPay', seen: 'not yet' },
    { word: 'Oczekuje na wysyłkę', status: 'processing', seen: 'not yet' },
    { word: 'Oczekująca wysyłka', status: 'processing', seen: 'not yet' },
    { word: 'W trakcie realizacji', status: 'processing', seen: 'not yet' },
    { word: 'Oczekuje na dostawę', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Oczekiwanie na dostawę', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Wysłane', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Zakończone', status: 'completed', seen: 'not yet' },
    { word: 'Anulowane', status: 'canceled', seen: 'not yet' },
    { word: 'Zamknięte', status: 'closed', seen: 'not yet' },
    { word: 'Wygasło', status: 'expired', seen: 'not yet' },
    { word: 'Przeterminowane', status: 'expired', seen: 'not yet' },
  ],
  labels: [{ word: 'Data zamówienia', day: 'placed', seen: 'not yet' }],
  refundNode: [
    { word: 'Zwrot pieniędzy', seen: 'not yet' },
    { word: 'Zwrot środków', seen: 'not yet' },
  ],
  kinds: [
    { word: 'Darmowe zwroty', kind: 'freeReturn', seen: 'not yet' },
    { word: 'Bezpłatne zwroty', kind: 'freeReturn', seen: 'not yet' },
  ],
  delivered: [
    { word: 'Doręczono', seen: 'not yet' },
    { word: 'Dostarczono', seen: 'not yet' },
  ],
  disputes: [{ word: 'Zwrócono', state: 'finished', seen: 'not yet' }],
  sentences: [
    { says: 'Szacowana dostawa: {date}', seen: 'not yet', means: { about: 'eta.latest' } },
    { says: 'Przewidywana dostawa: {date}', seen: 'not yet', means: { about: 'eta.latest' } },
  ],
};
