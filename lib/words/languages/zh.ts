import type { Language } from './language';

/** Chinese: AliExpress long had no page for buyers in it, and none was seen; these are the usual words of shops. */
export const zh: Language = {
  code: 'zh-CN',
  statuses: [
    { word: '待付款', status: 'toPay', seen: 'not yet' },
    { word: '等待付款', status: 'toPay', seen: 'not yet' },
    { word: '待发货', status: 'processing', seen: 'not yet' },
    { word: '等待发货', status: 'processing', seen: 'not yet' },
    { word: '处理中', status: 'processing', seen: 'not yet' },
    { word: '待收货', status: 'awaitingDelivery', seen: 'not yet' },
    { word: '等待收货', status: 'awaitingDelivery', seen: 'not yet' },
    { word: '已完成', status: 'completed', seen: 'not yet' },
    { word: '已取消', status: 'canceled', seen: 'not yet' },
    { word: '已关闭', status: 'closed', seen: 'not yet' },
    { word: '已过期', status: 'expired', seen: 'not yet' },
  ],
  labels: [
    { word: '下单时间', day: 'placed', seen: 'not yet' },
    { word: '订单日期', day: 'placed', seen: 'not yet' },
  ],
  refundNode: [{ word: '退款', seen: 'not yet' }],
  kinds: [{ word: '免费退货', kind: 'freeReturn', seen: 'not yet' }],
  delivered: [
    { word: '已签收', seen: 'not yet' },
    { word: '已送达', seen: 'not yet' },
    { word: '已妥投', seen: 'not yet' },
  ],
  disputes: [{ word: '已退款', state: 'finished', seen: 'not yet' }],
  sentences: [
    { says: '预计送达: {date}', seen: 'not yet', means: { about: 'eta.latest' } },
    { says: '预计送达：{date}', seen: 'not yet', means: { about: 'eta.latest' } },
  ],
};
