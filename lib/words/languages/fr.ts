import type { Language } from './language';

/**
 * French: the shape of its dates was seen on pages (2024); no word for a state was. They are those of mails (2025), of
 * guides, and of plain knowledge; "Traité" is left out like "Processed" in English.
 */
export const fr: Language = {
  code: 'fr',
  statuses: [
    { word: 'À payer', status: 'toPay', seen: 'not yet' },
    { word: 'En attente de paiement', status: 'toPay', seen: 'not yet' },
    { word: 'En attente d’expédition', status: 'processing', seen: 'not yet' },
    { word: 'À expédier', status: 'processing', seen: 'not yet' },
    { word: 'En cours de traitement', status: 'processing', seen: 'not yet' },
    { word: 'En attente de livraison', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Expédié', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Expédiée', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Commande expédiée', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Envoyé', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Terminé', status: 'completed', seen: 'not yet' },
    { word: 'Terminée', status: 'completed', seen: 'not yet' },
    { word: 'Commande terminée', status: 'completed', seen: 'not yet' },
    { word: 'Annulé', status: 'canceled', seen: 'not yet' },
    { word: 'Annulée', status: 'canceled', seen: 'not yet' },
    { word: 'Clôturé', status: 'closed', seen: 'not yet' },
    { word: 'Clôturée', status: 'closed', seen: 'not yet' },
    { word: 'Fermé', status: 'closed', seen: 'not yet' },
    { word: 'Expiré', status: 'expired', seen: 'not yet' },
    { word: 'Expirée', status: 'expired', seen: 'not yet' },
  ],
  labels: [
    { word: 'Date de commande', day: 'placed', seen: 'not yet' },
    { word: 'Commande passée le', day: 'placed', seen: 'not yet' },
  ],
  refundNode: [{ word: 'Remboursement', seen: 'not yet' }],
  kinds: [
    { word: 'Retour gratuit', kind: 'freeReturn', seen: 'not yet' },
    { word: 'Retours gratuits', kind: 'freeReturn', seen: 'not yet' },
  ],
  delivered: [
    { word: 'Livré', seen: 'not yet' },
    { word: 'Colis livré', seen: 'not yet' },
  ],
  disputes: [
    { word: 'Remboursé', state: 'finished', seen: 'not yet' },
    { word: 'Remboursée', state: 'finished', seen: 'not yet' },
  ],
  sentences: [{ says: 'Livraison estimée : {date}', seen: 'not yet', means: { about: 'eta.latest' } }],
};
