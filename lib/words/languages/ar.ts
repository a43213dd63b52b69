import type { Language } from './language';

/**
 * Arabic: nothing was seen on a page, and the guides are translated by machine; these words are plain knowledge. The months
 * are those of the Levant, of Algeria and Tunisia, and of Morocco, and Egypt's without hamza.
 */
export const ar: Language = {
  code: 'ar',
  months: [
    { word: 'كانون الثاني', month: 1, seen: 'not yet' },
    { word: 'شباط', month: 2, seen: 'not yet' },
    { word: 'آذار', month: 3, seen: 'not yet' },
    { word: 'نيسان', month: 4, seen: 'not yet' },
    { word: 'أيار', month: 5, seen: 'not yet' },
    { word: 'حزيران', month: 6, seen: 'not yet' },
    { word: 'تموز', month: 7, seen: 'not yet' },
    { word: 'آب', month: 8, seen: 'not yet' },
    { word: 'أيلول', month: 9, seen: 'not yet' },
    { word: 'تشرين الأول', month: 10, seen: 'not yet' },
    { word: 'تشرين الثاني', month: 11, seen: 'not yet' },
    { word: 'كانون الأول', month: 12, seen: 'not yet' },
    { word: 'جانفي', month: 1, seen: 'not yet' },
    { word: 'فيفري', month: 2, seen: 'not yet' },
    { word: 'أفريل', month: 4, seen: 'not yet' },
    { word: 'ماي', month: 5, seen: 'not yet' },
    { word: 'جوان', month: 6, seen: 'not yet' },
    { word: 'جويلية', month: 7, seen: 'not yet' },
    { word: 'أوت', month: 8, seen: 'not yet' },
    { word: 'يوليوز', month: 7, seen: 'not yet' },
    { word: 'غشت', month: 8, seen: 'not yet' },
    { word: 'شتنبر', month: 9, seen: 'not yet' },
    { word: 'نونبر', month: 11, seen: 'not yet' },
    { word: 'دجنبر', month: 12, seen: 'not yet' },
    { word: 'ابريل', month: 4, seen: 'not yet' },
    { word: 'إبريل', month: 4, seen: 'not yet' },
    { word: 'اغسطس', month: 8, seen: 'not yet' },
    { word: 'اكتوبر', month: 10, seen: 'not yet' },
  ],
  statuses: [
    { word: 'في انتظار الدفع', status: 'toPay', seen: 'not yet' },
    { word: 'في انتظار الشحن', status: 'processing', seen: 'not yet' },
    { word: 'قيد المعالجة', status: 'processing', seen: 'not yet' },
    { word: 'في انتظار التسليم', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'تم الشحن', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'مكتمل', status: 'completed', seen: 'not yet' },
    { word: 'تم الانتهاء', status: 'completed', seen: 'not yet' },
    { word: 'ملغى', status: 'canceled', seen: 'not yet' },
    { word: 'تم الإلغاء', status: 'canceled', seen: 'not yet' },
    { word: 'مغلق', status: 'closed', seen: 'not yet' },
    { word: 'منتهي الصلاحية', status: 'expired', seen: 'not yet' },
  ],
  labels: [{ word: 'تاريخ الطلب', day: 'placed', seen: 'not yet' }],
  refundNode: [
    { word: 'استرداد الأموال', seen: 'not yet' },
    { word: 'استرداد', seen: 'not yet' },
  ],
  kinds: [],
  delivered: [
    { word: 'تم التسليم', seen: 'not yet' },
    { word: 'تم التوصيل', seen: 'not yet' },
  ],
  disputes: [{ word: 'تم رد المبلغ', state: 'finished', seen: 'not yet' }],
  sentences: [{ says: 'التسليم المتوقع: {date}', seen: 'not yet', means: { about: 'eta.latest' } }],
};
