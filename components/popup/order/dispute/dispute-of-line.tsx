import { useId } from 'preact/hooks';
import { defined } from '../../../../lib/records/defined';
import {
  type Dispute,
  type DisputeEvent,
  type DisputeEventKind,
  type DisputeState,
  disputeState,
  EVENTS_WITH_AMOUNT,
} from '../../../../lib/records/dispute';
import type { OrderId } from '../../../../lib/records/order-id';
import type { CalendarDate } from '../../../../lib/time/calendar-date';
import { i18n } from '../../../../lib/wording';
import { eventWords } from '../../../order/event-words';
import type { RenderContext } from '../../../order/render-context';
import { Section } from '../../../ui/section';
import { useFocusAfter } from '../../../ui/use-focus-after';
import type { PopupActions } from '../../facts/popup-facts';
import { happenedAt } from '../happened-at';
import { retoldEvent, withEvent, withoutEvent } from './change-events';
import type { Happening } from './happening';
import type { Offer } from './tell-form';
import { TellForm } from './tell-form';
import { Timeline } from './timeline';
import { whatMayFollow } from './what-may-follow';

interface DisputeOfLineProps {
  readonly orderId: OrderId;
  /** The dispute of this line alone; undefined if none is known. */
  readonly dispute: Dispute | undefined;
  /** The line of the report; left out if the order has one line or the buyer did not say. */
  readonly line?: string | undefined;
  readonly title: string;
  /** What the pages show about it. */
  readonly shown: readonly Happening[];
  readonly context: RenderContext;
  readonly onChange: PopupActions['changeDispute'];
}

/** One dispute: what has happened, reported or shown, and what may have happened since. */
export function DisputeOfLine(props: DisputeOfLineProps) {
  const { orderId, dispute, line, title, shown, context, onChange } = props;
  const id = useId();
  const heading = useFocusAfter<HTMLHeadingElement>();
  const { buyer } = context.book;
  const events = dispute?.events ?? [];
  const toldLast = Math.max(...events.map(({ enteredAt }) => enteredAt));

  const happeningOf = (event: DisputeEvent, index: number): Happening => ({
    key: `${id}${index}`,
    words: eventWords(event.kind),
    at: event.at,
    ...defined({ amount: event.amount || undefined }),
    source: i18n.t('guide.reported'),
    reported: {
      takesAmount: EVENTS_WITH_AMOUNT.includes(event.kind),
      last: event.enteredAt === toldLast,
      retell: (on, amount) =>
        onChange(orderId, (all, now) => {
          const sameDay = on === buyer.dayOf(event.at);
          return retoldEvent(all, event, { at: sameDay ? event.at : happenedAt(on, now, buyer), amount });
        }),
      remove: () => onChange(orderId, (all) => withoutEvent(all, event)),
    },
  });
  const tell = (kind: DisputeEventKind, on: CalendarDate, amount: string) =>
    onChange(orderId, (all, now) =>
      withEvent(all, {
        kind,
        at: happenedAt(on, now, buyer),
        enteredAt: now,
        ...defined({ line, amount: amount || undefined }),
      }),
    );
  const offer = (kind: DisputeEventKind): Offer => ({
    key: kind,
    words: eventWords(kind),
    takesAmount: EVENTS_WITH_AMOUNT.includes(kind),
    tell: (on, amount) => tell(kind, on, amount),
  });

  const state = disputeState(dispute);
  const { likely, others } = whatMayFollow(state, shown.length > 0);
  const happenings = [...shown, ...events.map(happeningOf)].toSorted((a, b) => a.at - b.at);
  return (
    <Section title={<bdi>{title}</bdi>} headingRef={heading.ref}>
      {happenings.length === 0 && <p class="quiet">{i18n.t('popup.disputeNone')}</p>}
      <Timeline happenings={happenings} context={context} />
      <TellForm
        key={events.length}
        offers={likely.map(offer)}
        others={others.map(offer)}
        question={questionOf(state, shown.length > 0)}
        context={context}
        onTold={heading.focus}
      />
    </Section>
  );
}

/** What the buyer is asked: where it stands, if only a page told of it; whether it must go back, once it is accepted. */
function questionOf(state: DisputeState, isShown: boolean): string {
  if (state === 'accepted') return i18n.t('guide.mustReturn');
  return state === 'none' && isShown ? i18n.t('guide.whereItStands') : i18n.t('popup.tell');
}
