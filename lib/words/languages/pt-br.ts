import type { Language } from './language';

/**
 * Portuguese of Brazil: four states in the table of a scraper that reads the pages (2026-08), "Concluído" with its trailing
 * space among them; the rest is from guides or plain knowledge. "Processado" is left out: it changed its meaning in 2026.
 */
export const ptBr: Language = {
  code: 'pt-BR',
  statuses: [
    { word: 'A ser pago', status: 'toPay', seen: '2026-08' },
    { word: 'Aguardando pagamento', status: 'toPay', seen: 'not yet' },
    { word: 'Processando', status: 'processing', seen: '2026-08' },
    { word: 'Aguardando envio', status: 'processing', seen: 'not yet' },
    { word: 'Esperando envio', status: 'processing', seen: 'not yet' },
    { word: 'Aguardando a entrega', status: 'awaitingDelivery', seen: '2026-08' },
    { word: 'Enviado', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Concluído', status: 'completed', seen: '2026-08' },
    { word: 'Finalizado', status: 'completed', seen: 'not yet' },
    { word: 'Cancelado', status: 'canceled', seen: 'not yet' },
    { word: 'Compra cancelada', status: 'canceled', seen: 'not yet' },
    { word: 'Pedido cancelado', status: 'canceled', seen: 'not yet' },
    { word: 'Pedido encerrado', status: 'closed', seen: 'not yet' },
    { word: 'Expirado', status: 'expired', seen: 'not yet' },
    { word: 'Pagamento expirado', status: 'expired', seen: 'not yet' },
  ],
  labels: [{ word: 'Data do pedido', day: 'placed', seen: 'not yet' }],
  refundNode: [{ word: 'Reembolso', seen: 'not yet' }],
  kinds: [
    { word: 'Devolução grátis', kind: 'freeReturn', seen: 'not yet' },
    { word: 'Devoluções grátis', kind: 'freeReturn', seen: 'not yet' },
  ],
  delivered: [
    { word: 'Entregue', seen: 'not yet' },
    { word: 'Pacote entregue', seen: 'not yet' },
  ],
  disputes: [{ word: 'Reembolsado', state: 'finished', seen: 'not yet' }],
  sentences: [{ says: 'Entrega estimada: {date}', seen: 'not yet', means: { about: 'eta.latest' } }],
};
