import type { Language } from './language';

/** Ukrainian: nothing was seen on a page, and the guides are translated by machine; these words are plain knowledge. */
export const uk: Language = {
  code: 'uk',
  months: [
    { word: 'січень', month: 1, seen: 'not yet' },
    { word: 'лютий', month: 2, seen: 'not yet' },
    { word: 'березень', month: 3, seen: 'not yet' },
    { word: 'квітень', month: 4, seen: 'not yet' },
    { word: 'травень', month: 5, seen: 'not yet' },
    { word: 'червень', month: 6, seen: 'not yet' },
    { word: 'липень', month: 7, seen: 'not yet' },
    { word: 'серпень', month: 8, seen: 'not yet' },
    { word: 'вересень', month: 9, seen: 'not yet' },
    { word: 'жовтень', month: 10, seen: 'not yet' },
    { word: 'листопад', month: 11, seen: 'not yet' },
    { word: 'грудень', month: 12, seen: 'not yet' },
  ],
  statuses: [
    { word: 'Очікує оплати', status: 'toPay', seen: 'not yet' },
    { word: 'До оплати', status: 'toPay', seen: 'not yet' },
    { word: 'Очікує відправлення', status: 'processing', seen: 'not yet' },
    { word: 'В обробці', status: 'processing', seen: 'not yet' },
    { word: 'Очікується доставка', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Завершено', status: 'completed', seen: 'not yet' },
    { word: 'Скасовано', status: 'canceled', seen: 'not yet' },
    { word: 'Закрито', status: 'closed', seen: 'not yet' },
    { word: 'Термін дії минув', status: 'expired', seen: 'not yet' },
  ],
  labels: [{ word: 'Дата замовлення', day: 'placed', seen: 'not yet' }],
  refundNode: [
    { word: 'Повернення коштів', seen: 'not yet' },
    { word: 'Відшкодування', seen: 'not yet' },
  ],
  kinds: [{ word: 'Безкоштовне повернення', kind: 'freeReturn', seen: 'not yet' }],
  delivered: [
    { word: 'Доставлено', seen: 'not yet' },
    { word: 'Вручено', seen: 'not yet' },
  ],
  disputes: [{ word: 'Кошти повернено', state: 'finished', seen: 'not yet' }],
  sentences: [{ says: 'Орієнтовна доставка: {date}', seen: 'not yet', means: { about: 'eta.latest' } }],
};
