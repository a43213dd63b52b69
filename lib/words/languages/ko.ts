import type { Language } from './language';

/**
 * Korean: "취소", both labels of the order's day, the dates and four lines of cases were seen on pages (2026-04 to 2026-07).
 * The other words are those of guides (2024, the app) and of plain knowledge.
 */
export const ko: Language = {
  code: 'ko',
  statuses: [
    { word: '결제 대기', status: 'toPay', seen: 'not yet' },
    { word: '결제대기', status: 'toPay', seen: 'not yet' },
    { word: '발송 대기', status: 'processing', seen: 'not yet' },
    { word: '처리 중', status: 'processing', seen: 'not yet' },
    { word: '배송 대기', status: 'awaitingDelivery', seen: 'not yet' },
    { word: '배달 대기 중', status: 'awaitingDelivery', seen: 'not yet' },
    { word: '수령 대기', status: 'awaitingDelivery', seen: 'not yet' },
    { word: '발송됨', status: 'awaitingDelivery', seen: 'not yet' },
    { word: '배송 중', status: 'awaitingDelivery', seen: 'not yet' },
    { word: '완료', status: 'completed', seen: 'not yet' },
    { word: '완료됨', status: 'completed', seen: 'not yet' },
    { word: '취소', status: 'canceled', seen: '2026-07' },
    { word: '취소됨', status: 'canceled', seen: 'not yet' },
    { word: '닫힘', status: 'closed', seen: 'not yet' },
    { word: '당신의 순서는 닫힙니다', status: 'closed', seen: 'not yet' },
    { word: '만료됨', status: 'expired', seen: 'not yet' },
  ],
  labels: [
    { word: '주문일자', day: 'placed', seen: '2026-07' },
    { word: '주문일', day: 'placed', seen: '2026-04' },
  ],
  refundNode: [{ word: '환불', seen: 'not yet' }],
  kinds: [{ word: '무료 반품', kind: 'freeReturn', seen: 'not yet' }],
  delivered: [{ word: '배송 완료', seen: 'not yet' }],
  disputes: [
    { word: 'AliExpress의 피드백을 기다리는 중입니다.', state: 'platform', seen: '2026-05' },
    { word: '환불 완료', state: 'finished', seen: '2026-05' },
    { word: '고급 환불 완료', state: 'finished', seen: '2026-05' },
    { word: '요청 완료', state: 'finished', seen: '2026-05' },
  ],
  sentences: [{ says: '예상 배송: {date}', seen: 'not yet', means: { about: 'eta.latest' } }],
};
