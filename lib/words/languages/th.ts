import type { Language } from './language';

/** Thai: nothing was seen on a page, and the guides are translated by machine; these words are plain knowledge. */
export const th: Language = {
  code: 'th',
  besideDates: ['พ', 'ศ'], // the Buddhist era, of whose letters each is a word to the reader
  statuses: [
    { word: 'รอชำระเงิน', status: 'toPay', seen: 'not yet' },
    { word: 'ที่ต้องชำระ', status: 'toPay', seen: 'not yet' },
    { word: 'รอการจัดส่ง', status: 'processing', seen: 'not yet' },
    { word: 'ที่ต้องจัดส่ง', status: 'processing', seen: 'not yet' },
    { word: 'กำลังดำเนินการ', status: 'processing', seen: 'not yet' },
    { word: 'รอการส่งมอบ', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'เสร็จสมบูรณ์', status: 'completed', seen: 'not yet' },
    { word: 'ยกเลิกแล้ว', status: 'canceled', seen: 'not yet' },
    { word: 'ปิดแล้ว', status: 'closed', seen: 'not yet' },
    { word: 'หมดอายุ', status: 'expired', seen: 'not yet' },
  ],
  labels: [{ word: 'วันที่สั่งซื้อ', day: 'placed', seen: 'not yet' }],
  refundNode: [
    { word: 'การคืนเงิน', seen: 'not yet' },
    { word: 'คืนเงิน', seen: 'not yet' },
  ],
  kinds: [],
  delivered: [
    { word: 'จัดส่งสำเร็จ', seen: 'not yet' },
    { word: 'นำจ่ายสำเร็จ', seen: 'not yet' },
  ],
  disputes: [{ word: 'คืนเงินแล้ว', state: 'finished', seen: 'not yet' }],
  sentences: [{ says: 'การจัดส่งโดยประมาณ: {date}', seen: 'not yet', means: { about: 'eta.latest' } }],
};
