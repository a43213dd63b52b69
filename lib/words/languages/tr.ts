import type { Language } from './language';

/** Turkish: nothing was seen on a page. Two states stand in a guide (2024), the other words are plain knowledge. */
export const tr: Language = {
  code: 'tr',
  statuses: [
    { word: 'Ödenecek', status: 'toPay', seen: 'not yet' },
    { word: 'Ödeme bekleniyor', status: 'toPay', seen: 'not yet' },
    { word: 'Gönderilecek', status: 'processing', seen: 'not yet' },
    { word: 'Gönderim bekleniyor', status: 'processing', seen: 'not yet' },
    { word: 'Ödeme onaylandı', status: 'processing', seen: 'not yet' },
    { word: 'İşleniyor', status: 'processing', seen: 'not yet' },
    { word: 'Teslimat bekleniyor', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Gönderildi', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Tamamlandı', status: 'completed', seen: 'not yet' },
    { word: 'İptal edildi', status: 'canceled', seen: 'not yet' },
    { word: 'Kapatıldı', status: 'closed', seen: 'not yet' },
    { word: 'Süresi doldu', status: 'expired', seen: 'not yet' },
  ],
  labels: [{ word: 'Sipariş tarihi', day: 'placed', seen: 'not yet' }],
  refundNode: [
    { word: 'Para iadesi', seen: 'not yet' },
    { word: 'Geri ödeme', seen: 'not yet' },
  ],
  kinds: [{ word: 'Ücretsiz iade', kind: 'freeReturn', seen: 'not yet' }],
  delivered: [{ word: 'Teslim edildi', seen: 'not yet' }],
  disputes: [{ word: 'İade edildi', state: 'finished', seen: 'not yet' }],
  sentences: [{ says: 'Tahmini teslimat: {date}', seen: 'not yet', means: { about: 'eta.latest' } }],
};
