import type { Language } from './language';

/**
 * Indonesian: nothing was seen on a page, and the guides are translated by machine; these words are plain knowledge.
 * "Terkirim" is left out: it means sent as well as delivered.
 */
export const id: Language = {
  code: 'id',
  months: [{ word: 'Agt', month: 8, seen: 'not yet' }],
  statuses: [
    { word: 'Belum dibayar', status: 'toPay', seen: 'not yet' },
    { word: 'Menunggu pembayaran', status: 'toPay', seen: 'not yet' },
    { word: 'Akan dikirim', status: 'processing', seen: 'not yet' },
    { word: 'Sedang diproses', status: 'processing', seen: 'not yet' },
    { word: 'Menunggu pengiriman', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Selesai', status: 'completed', seen: 'not yet' },
    { word: 'Dibatalkan', status: 'canceled', seen: 'not yet' },
    { word: 'Ditutup', status: 'closed', seen: 'not yet' },
    { word: 'Kedaluwarsa', status: 'expired', seen: 'not yet' },
  ],
  labels: [{ word: 'Tanggal pesanan', day: 'placed', seen: 'not yet' }],
  refundNode: [{ word: 'Pengembalian dana', seen: 'not yet' }],
  kinds: [],
  delivered: [
    { word: 'Paket telah diterima', seen: 'not yet' },
    { word: 'Paket diterima', seen: 'not yet' },
  ],
  disputes: [{ word: 'Dana dikembalikan', state: 'finished', seen: 'not yet' }],
  sentences: [{ says: 'Perkiraan pengiriman: {date}', seen: 'not yet', means: { about: 'eta.latest' } }],
};
