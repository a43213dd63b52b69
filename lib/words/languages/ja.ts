import type { Language } from './language';

/**
 * Japanese: nothing but the head of a page was seen. The words are those of guides (2020 to 2023, the app) and of plain
 * knowledge. "発送" alone is left out: it was a tab.
 */
export const ja: Language = {
  code: 'ja',
  statuses: [
    { word: '支払い待ち', status: 'toPay', seen: 'not yet' },
    { word: '未払い', status: 'toPay', seen: 'not yet' },
    { word: '発送予定', status: 'processing', seen: 'not yet' },
    { word: '出荷待ち', status: 'processing', seen: 'not yet' },
    { word: '処理中', status: 'processing', seen: 'not yet' },
    { word: '配達待ち', status: 'awaitingDelivery', seen: 'not yet' },
    { word: 'お届け待ち', status: 'awaitingDelivery', seen: 'not yet' },
    { word: '発送済み', status: 'awaitingDelivery', seen: 'not yet' },
    { word: '完了', status: 'completed', seen: 'not yet' },
    { word: '注文は完了しました', status: 'completed', seen: 'not yet' },
    { word: 'キャンセル済み', status: 'canceled', seen: 'not yet' },
    { word: 'クローズ', status: 'closed', seen: 'not yet' },
    { word: '期限切れ', status: 'expired', seen: 'not yet' },
  ],
  labels: [{ word: '注文日', day: 'placed', seen: 'not yet' }],
  refundNode: [
    { word: '返金', seen: 'not yet' },
    { word: '払い戻し', seen: 'not yet' },
  ],
  kinds: [
    { word: '返品無料', kind: 'freeReturn', seen: 'not yet' },
    { word: '無料返品', kind: 'freeReturn', seen: 'not yet' },
  ],
  delivered: [
    { word: '配達完了', seen: 'not yet' },
    { word: '配達済み', seen: 'not yet' },
    { word: 'お届け済み', seen: 'not yet' },
  ],
  disputes: [{ word: '返金済み', state: 'finished', seen: 'not yet' }],
  sentences: [
    { says: 'お届け予定日: {date}', seen: 'not yet', means: { about: 'eta.latest' } },
    { says: 'お届け予定日：{date}', seen: 'not yet', means: { about: 'eta.latest' } },
    { says: '配達予定: {date}', seen: 'not yet', means: { about: 'eta.latest' } },
    { says: '配達予定：{date}', seen: 'not yet', means: { about: 'eta.latest' } },
  ],
};
