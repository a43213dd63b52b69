import type { Language } from './language';

/**
 * Italian: the shape of its dates was seen on pages (2024). Of its words none was: they are those of guides, mostly tabs of
 * the app (about 2022), and of plain knowledge. "Spediti" is left out: it was a tab, of several orders.
 */
export const it: Language = {
  code: 'it',
  statuses: [
    { word: 'In attesa di pagamento', status: 'toPay', seen: 'not yet' },
    { word: 'In attesa di spedizione', status: 'processing', seen: 'not yet' },
    { word: 'In elaborazione', status: 'processing', seen: 'not yet' },
    { word: 'In attesa di consegna', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Completato', status: 'completed', seen: 'not yet' },
    { word: 'Finalizzato', status: 'completed', seen: 'not yet' },
    { word: 'Annullato', status: 'canceled', seen: 'not yet' },
    { word: 'Cancellato', status: 'canceled', seen: 'not yet' },
    { word: 'Chiuso', status: 'closed', seen: 'not yet' },
    { word: 'Scaduto', status: 'expired', seen: 'not yet' },
  ],
  labels: [{ word: 'Data dell’ordine', day: 'placed', seen: 'not yet' }],
  refundNode: [{ word: 'Rimborso', seen: 'not yet' }],
  kinds: [
    { word: 'Reso gratuito', kind: 'freeReturn', seen: 'not yet' },
    { word: 'Resi gratuiti', kind: 'freeReturn', seen: 'not yet' },
  ],
  delivered: [
    { word: 'Consegnato', seen: 'not yet' },
    { word: 'Pacco consegnato', seen: 'not yet' },
  ],
  disputes: [{ word: 'Rimborsato', state: 'finished', seen: 'not yet' }],
  sentences: [
    { says: 'Consegna stimata: {date}', seen: 'not yet', means: { about: 'eta.latest' } },
    { says: 'Consegna prevista: {date}', seen: 'not yet', means: { about: 'eta.latest' } },
  ],
};
