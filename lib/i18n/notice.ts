import type { Assessment, Deadline } from '../assessment';
import type { Order } from '../order';
import { i18n } from '.';
import type { Formats } from './format';
import { deadlineWords, headline } from './wording';

/** What a notification is about: one deadline of one order, or several orders at once. */
export type NoticeSubject =
  | { readonly kind: 'deadline'; readonly judged: Subject; readonly deadline: Deadline }
  | { readonly kind: 'digest'; readonly orders: readonly Subject[] };

interface Subject {
  readonly order: Order;
  readonly assessment: Assessment;
}

const MOST_IN_DIGEST = 5;
const LONGEST_NAME = 60;

/** A notification in words: what ends, when, how sure that is, and what it costs to miss it. `now` is epoch ms. */
export function noticeWords(notice: NoticeSubject, now: number, formats: Formats) {
  if (notice.kind === 'digest') {
    const lines = notice.orders
      .slice(0, MOST_IN_DIGEST)
      .map(({ order, assessment }) => `${orderName(order)}: ${headline(assessment, now, formats).line}`);
    return {
      title: i18n.t('notification.digestTitle', [String(notice.orders.length)]),
      message: lines.join('\n'),
    };
  }
  const { judged, deadline } = notice;
  const { line, left } = deadlineWords(deadline, now, formats);
  const name = orderName(judged.order);
  const lost = i18n.t(`clock.${deadline.clock}.lost`);
  const body = deadline.certainty === 'estimated' ? 'notification.bodyAbout' : 'notification.body';
  return {
    title: left ? i18n.t('notification.title', [name, left]) : name,
    message: i18n.t(body, [line, lost]),
  };
}

/** What an order is called: its first item, else its number. */
export function orderName(order: Order): string {
  const [item] = order.items;
  return item ? item.title.slice(0, LONGEST_NAME) : i18n.t('notification.order', [order.id]);
}

/** The toolbar's title while orders need the buyer. */
export function urgentTitle(count: number): string {
  return i18n.t('action.urgent', [String(count)]);
}

/** The toolbar's title while none does. */
export function calmTitle(): string {
  return i18n.t('action.calm');
}
