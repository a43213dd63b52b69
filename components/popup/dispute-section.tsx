import type { CalendarDate } from '../../lib/calendar-date';
import { type CaseEventKind, caseState } from '../../lib/case';
import { i18n } from '../../lib/i18n';
import type { Order } from '../../lib/order';
import { eventWords } from './event-words';
import { Happenings } from './happenings';
import type { JudgedOrder } from './judged-order';
import type { Look } from './look';
import type { PopupActions } from './popup-facts';
import { whatMayFollow } from './what-may-follow';

interface DisputeSectionProps {
  readonly judged: JudgedOrder;
  readonly look: Look;
  readonly actions: PopupActions;
}

/** What the buyer tells us of an order's dispute; before shipment of a cancellation; nothing where neither can be. */
export function DisputeSection({ judged: { order, dispute }, look, actions }: DisputeSectionProps) {
  const events = dispute?.events ?? [];
  if (events.length === 0) {
    if (order.status?.value === 'processing') return <CancelSection {...{ order, look, actions }} />;
    if (!mayBeDisputed(order)) return null;
  }
  const { likely, others } = whatMayFollow(caseState(dispute));
  const offer = (kind: CaseEventKind) => ({
    words: eventWords(kind),
    tell: (on: CalendarDate) => actions.tellEvent(order.id, kind, on),
  });
  const toldLast = Math.max(...events.map(({ enteredAt }) => enteredAt));
  return (
    <Happenings
      title={i18n.t('popup.dispute')}
      none={i18n.t('popup.disputeNone')}
      happened={events
        .toSorted((a, b) => a.at - b.at || a.enteredAt - b.enteredAt)
        .map(({ kind, at, enteredAt }) => ({
          words: eventWords(kind),
          at,
          toldLast: enteredAt === toldLast,
        }))}
      offers={likely.map(offer)}
      otherOffers={others.map(offer)}
      onUndo={() => actions.undoEvent(order.id)}
      look={look}
    />
  );
}

function mayBeDisputed({ status }: Order): boolean {
  return status === undefined || status.value === 'awaiting-delivery' || status.value === 'completed';
}

function CancelSection({
  order,
  look,
  actions,
}: { readonly order: Order } & Pick<DisputeSectionProps, 'look' | 'actions'>) {
  const words = i18n.t('popup.cancelAsked');
  const at = order.entered.told?.['cancel.asked'];
  return (
    <Happenings
      title={i18n.t('popup.cancel')}
      happened={at === undefined ? [] : [{ words, at, toldLast: true }]}
      offers={at === undefined ? [{ words, tell: (on) => actions.tellCancel(order.id, on) }] : []}
      onUndo={() => actions.undoCancel(order.id)}
      look={look}
    />
  );
}
