import type { Words } from './wording';

/**
 * The shop's pages in other languages. The status words are those that the reader knows. Only some Spanish and Korean
 * words were captured; everything else is in plain words. Buttons and item texts stay English: real pages mix languages
 * too.
 */

/** Dates as captured (2025-01): "14 ene, 2025". */
export const es: Words = {
  dates: { locale: 'es', style: 'medium', comma: true },
  date: 'Pedido efectuado el:',
  orderId: 'Nº de pedido:',
  details: 'Detalles del pedido',
  tabs: {
    all: 'Ver todo',
    unpaid: 'A pagar',
    processing: 'A enviar',
    shipped: 'Enviado',
    completed: 'Procesado',
  },
  statuses: {
    toPay: 'A pagar',
    processing: 'A enviar',
    awaitingDelivery: 'Esperando entrega',
    completed: 'Finalizado',
    canceled: 'Cancelado',
    closed: 'Cerrado',
    expired: 'Caducado',
  },
  days: {
    placed: 'Pedido efectuado el',
    paid: 'Pagado el',
    shipped: 'Enviado el',
    completed: 'Finalizado el',
  },
  refund: 'Reembolso',
  noDelivery: 'Reembolso si no se entrega antes del {date}',
  estimate: 'Entrega estimada: {date}',
  delivered: 'Entregado',
};

/** Labels with two colons and dates as captured (2026-05). */
export const ko: Words = {
  dates: { locale: 'ko', style: 'long' },
  date: '주문일자::',
  orderId: '주문번호::',
  details: '주문 상세',
  tabs: {
    all: '전체 보기',
    unpaid: '결제 대기',
    processing: '처리 중',
    shipped: '발송됨',
    completed: '완료',
  },
  statuses: {
    toPay: '결제 대기',
    processing: '처리 중',
    awaitingDelivery: '배송 대기',
    completed: '완료',
    canceled: '취소',
    closed: '닫힘',
    expired: '만료됨',
  },
  days: { placed: '주문일자', paid: '결제일', shipped: '발송일', completed: '완료일' },
  refund: '환불',
  noDelivery: '{date} 전에 배송되지 않으면 환불',
  estimate: '예상 배송: {date}',
  delivered: '배송 완료',
};

export const de: Words = {
  dates: { locale: 'de', style: 'medium' },
  date: 'Bestelldatum:',
  orderId: 'Bestellnummer:',
  details: 'Bestelldetails',
  tabs: {
    all: 'Alle anzeigen',
    unpaid: 'Unbezahlt',
    processing: 'In Bearbeitung',
    shipped: 'Versandt',
    completed: 'Abgeschlossen',
  },
  statuses: {
    toPay: 'Unbezahlt',
    processing: 'In Bearbeitung',
    awaitingDelivery: 'Warten auf Lieferung',
    completed: 'Abgeschlossen',
    canceled: 'Storniert',
    closed: 'Geschlossen',
    expired: 'Abgelaufen',
  },
  days: {
    placed: 'Aufgegeben am',
    paid: 'Bezahlt am',
    shipped: 'Versandt am',
    completed: 'Abgeschlossen am',
  },
  refund: 'Rückerstattung',
  noDelivery: 'Rückerstattung, wenn nicht vor dem {date} zugestellt',
  estimate: 'Voraussichtliche Zustellzeit: {date}',
  delivered: 'Zugestellt',
};

/** Written from right to left. Its dates are long ones, because the numeric medium ones are ambiguous. */
export const ar: Words = {
  dates: { locale: 'ar', style: 'long' },
  date: 'تاريخ الطلب:',
  orderId: 'رقم الطلب:',
  details: 'تفاصيل الطلب',
  tabs: {
    all: 'عرض الكل',
    unpaid: 'في انتظار الدفع',
    processing: 'قيد المعالجة',
    shipped: 'تم الشحن',
    completed: 'مكتمل',
  },
  statuses: {
    toPay: 'في انتظار الدفع',
    processing: 'قيد المعالجة',
    awaitingDelivery: 'في انتظار التسليم',
    completed: 'مكتمل',
    canceled: 'ملغى',
    closed: 'مغلق',
    expired: 'منتهي الصلاحية',
  },
  days: { placed: 'تاريخ الطلب', paid: 'تاريخ الدفع', shipped: 'تاريخ الشحن', completed: 'تاريخ الإكمال' },
  refund: 'استرداد الأموال',
  noDelivery: 'استرداد الأموال إذا لم يتم التسليم قبل {date}',
  estimate: 'التسليم المتوقع: {date}',
  delivered: 'تم التسليم',
};
