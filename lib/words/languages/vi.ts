import type { Language } from './language';

/** Vietnamese: nothing was seen on a page, and guides mostly show the English one; these words are plain knowledge. */
export const vi: Language = {
  code: 'vi',
  besideDates: ['ngày', 'năm'],
  statuses: [
    { word: 'Chờ thanh toán', status: 'toPay', seen: 'not yet' },
    { word: 'Chờ gửi hàng', status: 'processing', seen: 'not yet' },
    { word: 'Chờ vận chuyển', status: 'processing', seen: 'not yet' },
    { word: 'Đang xử lý', status: 'processing', seen: 'not yet' },
    { word: 'Đang chờ giao hàng', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'Hoàn thành', status: 'completed', seen: 'not yet' },
    { word: 'Đã hoàn tất', status: 'completed', seen: 'not yet' },
    { word: 'Đã hủy', status: 'canceled', seen: 'not yet' },
    { word: 'Đã đóng', status: 'closed', seen: 'not yet' },
    { word: 'Hết hạn', status: 'expired', seen: 'not yet' },
  ],
  labels: [{ word: 'Ngày đặt hàng', day: 'placed', seen: 'not yet' }],
  refundNode: [{ word: 'Hoàn tiền', seen: 'not yet' }],
  kinds: [{ word: 'Trả hàng miễn phí', kind: 'freeReturn', seen: 'not yet' }],
  delivered: [
    { word: 'Đã giao hàng', seen: 'not yet' },
    { word: 'Giao hàng thành công', seen: 'not yet' },
  ],
  disputes: [{ word: 'Đã hoàn tiền', state: 'finished', seen: 'not yet' }],
  sentences: [{ says: 'Giao hàng dự kiến: {date}', seen: 'not yet', means: { about: 'eta.latest' } }],
};
