import { useState } from 'preact/hooks';
import type { AssessedOrder } from '../../../../lib/overview/assessed-order';
import { timeLeftClock } from '../../../../lib/overview/time-left-clock';
import type { ClockId } from '../../../../lib/records/clock';
import { type Dispute, disputesByLine } from '../../../../lib/records/dispute';
import type { Entered, Order } from '../../../../lib/records/order';
import { i18n } from '../../../../lib/wording';
import { lineName } from '../../../../lib/wording/line-name';
import type { RenderContext } from '../../../order/render-context';
import { ChoiceField } from '../../../ui/choice-field';
import { Section } from '../../../ui/section';
import type { PopupActions } from '../../facts/popup-facts';
import { DisputeOfLine } from './dispute-of-line';
import { shownCases } from './shown-cases';
import { TimeLeft } from './time-left';
import { Timeline } from './timeline';

interface DisputeSectionProps {
  readonly assessed: AssessedOrder;
  readonly context: RenderContext;
  readonly actions: PopupActions;
}

/**
 * The disputes of an order, one for each item that has one: what happened and what may follow. Empty if there can be
 * none. For the first and for each new one the buyer chooses the item.
 */
export function DisputeSection({ assessed, context, actions }: DisputeSectionProps) {
  const { order, dispute, assessment } = assessed;
  const [chosen, setChosen] = useState<string>();
  const known = disputesByLine(dispute);
  const shown = shownCases(order, context);
  if (known.length + shown.length === 0 && !mayBeDisputed(order)) return null;

  const lines = known.map(({ events }) => events[0]?.line);
  const free = order.items
    .map((item, index) => ({ value: String(index + 1), words: item.title }))
    .filter(({ value }) => !lines.includes(value));
  const asksItem =
    order.items.length > 1 && free.length > 0 && (known.length === 0 || !lines.includes(undefined));
  const isFirst = known.length === 0;
  const isNew = isFirst || (chosen !== undefined && !lines.includes(chosen));
  const titleOf = (line: string | undefined) => {
    const name = lineName(order, line);
    return name === undefined ? i18n.t('popup.dispute') : i18n.t('guide.disputeOf', [name]);
  };
  const disputeOf = (line: string | undefined, its: Dispute | undefined) => (
    <DisputeOfLine
      key={`dispute ${line ?? ''}`}
      orderId={order.id}
      dispute={its}
      line={line}
      title={titleOf(line)}
      shown={known.length < 2 && (isFirst || its !== undefined) ? shown : []}
      context={context}
      onChange={actions.changeDispute}
    />
  );
  const question = asksItem && (
    <ChoiceField
      key="item"
      label={isFirst ? i18n.t('guide.whichItem') : i18n.t('guide.anotherItem')}
      choices={free}
      chosen={chosen}
      none={isFirst ? i18n.t('guide.wholeOrder') : i18n.t('guide.noOther')}
      onChoose={async (line) => setChosen(line)}
    />
  );
  const clock = known.length < 2 ? timeLeftClock(assessment) : undefined;
  const enterLeft = (leftMs: number) =>
    clock ? actions.changeEntered(order.id, withTimeLeft(clock, leftMs, context)) : Promise.resolve();
  // All in one list: when a dispute's first event is reported it stays the same element and keeps the focus.
  return (
    <>
      {[
        ...known.map((its, index) => disputeOf(lines[index], its)),
        question,
        isNew && disputeOf(chosen, undefined),
      ]}
      {clock && <TimeLeft key={clock} clock={clock} onEnter={enterLeft} />}
      {known.length > 1 && shown.length > 0 && <ShownBeside order={order} context={context} />}
    </>
  );
}

/** With several disputes a page seldom says which one it means, so its words are shown beside them. */
function ShownBeside({ order, context }: { readonly order: Order; readonly context: RenderContext }) {
  return (
    <Section title={i18n.t('guide.shown')}>
      <Timeline happenings={shownCases(order, context)} context={context} />
    </Section>
  );
}

/** What the buyer told, with the time left of a clock (ms) as it was read now. */
function withTimeLeft(clock: ClockId, leftMs: number, { book: { buyer } }: RenderContext) {
  return (entered: Entered, now: number): Entered => {
    const day = { on: buyer.dayOf(now + leftMs), enteredAt: now, leftMs };
    return { ...entered, days: { ...entered.days, [clock]: day } };
  };
}

function mayBeDisputed({ status }: Order): boolean {
  return status === undefined || status.value === 'awaitingDelivery' || status.value === 'completed';
}
