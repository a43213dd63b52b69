import type { Language } from './language';

/**
 * Russian: the page of today was not seen. The words are those of guides to the page before 2022 and of plain knowledge,
 * with ё and with е. The check of a payment is left out: it is neither unpaid nor on its way to the seller.
 */
export const ru: Language = {
  code: 'ru',
  months: [
    { word: 'январь', month: 1, seen: 'not yet' },
    { word: 'февраль', month: 2, seen: 'not yet' },
    { word: 'март', month: 3, seen: 'not yet' },
    { word: 'апрель', month: 4, seen: 'not yet' },
    { word: 'май', month: 5, seen: 'not yet' },
    { word: 'июнь', month: 6, seen: 'not yet' },
    { word: 'июль', month: 7, seen: 'not yet' },
    { word: 'август', month: 8, seen: 'not yet' },
    { word: 'сентябрь', month: 9, seen: 'not yet' },
    { word: 'октябрь', month: 10, seen: 'not yet' },
    { word: 'ноябрь', month: 11, seen: 'not yet' },
    { word: 'декабрь', month: 12, seen: 'not yet' },
    { word: 'фев', month: 2, seen: 'not yet' },
    { word: 'сен', month: 9, seen: 'not yet' },
    { word: 'ноя', month: 11, seen: 'not yet' },
  ],
  statuses: [
    { word: 'Ожидание оплаты', status: 'toPay', seen: 'not yet' },
    { word: 'Ожидание платежа', status: 'toPay', seen: 'not yet' },
    { word: 'Ожидается отправка', status: 'processing', seen: 'not yet' },
    { word: 'Продавец обрабатывает ваш заказ', status: 'processing', seen: 'not yet' },
    { word: 'В обработке', status: 'processing', seen: 'not yet' },
    { word: 'Ожидается доставка', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Заказ отправлен', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Завершено', status: 'completed', seen: 'not yet' },
    { word: 'Завершён', status: 'completed', seen: 'not yet' },
    { word: 'Завершен', status: 'completed', seen: 'not yet' },
    { word: 'Заказ завершён', status: 'completed', seen: 'not yet' },
    { word: 'Заказ завершен', status: 'completed', seen: 'not yet' },
    { word: 'Отменён', status: 'canceled', seen: 'not yet' },
    { word: 'Отменен', status: 'canceled', seen: 'not yet' },
    { word: 'Заказ отменён', status: 'canceled', seen: 'not yet' },
    { word: 'Заказ отменен', status: 'canceled', seen: 'not yet' },
    { word: 'Закрыт', status: 'closed', seen: 'not yet' },
    { word: 'Истёк срок', status: 'expired', seen: 'not yet' },
    { word: 'Истек срок', status: 'expired', seen: 'not yet' },
  ],
  labels: [{ word: 'Дата заказа', day: 'placed', seen: 'not yet' }],
  refundNode: [
    { word: 'Возврат денег', seen: 'not yet' },
    { word: 'Возврат средств', seen: 'not yet' },
  ],
  kinds: [{ word: 'Бесплатный возврат', kind: 'freeReturn', seen: 'not yet' }],
  delivered: [
    { word: 'Доставлено', seen: 'not yet' },
    { word: 'Доставлен', seen: 'not yet' },
    { word: 'Вручено', seen: 'not yet' },
  ],
  disputes: [{ word: 'Деньги возвращены', state: 'finished', seen: 'not yet' }],
  sentences: [
    { says: 'Ожидаемая доставка: {date}', seen: 'not yet', means: { about: 'eta.latest' } },
    { says: 'Предполагаемая дата доставки: {date}', seen: 'not yet', means: { about: 'eta.latest' } },
  ],
};
