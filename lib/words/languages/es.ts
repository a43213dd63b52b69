import type { Language } from './language';

/**
 * Spanish: two states, the label of the order's day and its dates were seen on pages (2025-01), "Cerrado" on one of 2019
 * (the year alone is known). "A pagar" and "A enviar" were seen as tabs, the rest in guides; "Procesado" is ambiguous.
 */
export const es: Language = {
  code: 'es',
  months: [{ word: 'sep', month: 9, seen: 'not yet' }],
  statuses: [
    { word: 'A pagar', status: 'toPay', seen: 'not yet' },
    { word: 'A enviar', status: 'processing', seen: 'not yet' },
    { word: 'Aguardando envío', status: 'processing', seen: 'not yet' },
    { word: 'Procesando', status: 'processing', seen: 'not yet' },
    { word: 'Esperando entrega', status: 'awaitingDelivery', seen: '2025-01' },
    { word: 'Finalizado', status: 'completed', seen: '2025-01' },
    { word: 'Terminado', status: 'completed', seen: 'not yet' },
    { word: 'Cancelado', status: 'canceled', seen: 'not yet' },
    { word: 'Cerrado', status: 'closed', seen: '2019-01' },
    { word: 'Pedido cerrado', status: 'closed', seen: 'not yet' },
    { word: 'Caducado', status: 'expired', seen: 'not yet' },
    { word: 'Expirado', status: 'expired', seen: 'not yet' },
  ],
  labels: [{ word: 'Pedido efectuado el', day: 'placed', seen: '2025-01' }],
  refundNode: [{ word: 'Reembolso', seen: 'not yet' }],
  kinds: [
    { word: 'Devolución gratis', kind: 'freeReturn', seen: 'not yet' },
    { word: 'Devoluciones gratis', kind: 'freeReturn', seen: 'not yet' },
  ],
  delivered: [
    { word: 'Entregado', seen: 'not yet' },
    { word: 'Paquete entregado', seen: 'not yet' },
  ],
  disputes: [{ word: 'Reembolsado', state: 'finished', seen: 'not yet' }],
  sentences: [{ says: 'Entrega estimada: {date}', seen: 'not yet', means: { about: 'eta.latest' } }],
};
