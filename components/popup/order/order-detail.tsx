import type { RefObject } from 'preact';
import type { JudgedOrder } from '../../../lib/overview/judged-order';
import type { Settings } from '../../../lib/records/settings';
import { i18n } from '../../../lib/wording';
import { ClockList } from '../../order/clock-list';
import { Countdown } from '../../order/countdown';
import { LifeLine } from '../../order/life-line';
import type { Look } from '../../order/render-context';
import { WhyThisDate } from '../../order/why-this-date';
import { BackButton } from '../../ui/back-button';
import type { PopupActions } from '../facts/popup-facts';
import { askedOf } from '../notices/asked-words';
import { WordQuestions } from '../notices/word-questions';
import { OrderReminders } from '../reminders/order-reminders';
import { AboutOrder } from './about-order';
import { Checklist } from './checklist';
import { ComplaintSection } from './complaint/complaint-section';
import { DayEntry } from './day-entry';
import { DisputeSection } from './dispute/dispute-section';
import { ToldSection } from './dispute/told-section';
import { FixesSection } from './fixes/fixes-section';
import { OutdatedFixes } from './fixes/outdated-fixes';
import { LettersSection } from './letters/letters-section';
import { LinkRow } from './link-row';
import { OrderFactsHead } from './order-facts-head';
import { RecordSection } from './record-section';

interface OrderDetailProps {
  readonly judged: JudgedOrder;
  readonly settings: Settings;
  readonly look: Look;
  readonly actions: PopupActions;
  readonly onBack: () => void;
  /** Where the focus goes when the order opens. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** One order, opened in place of the list: what to do first, then by when and why, then everything else. */
export function OrderDetail({ judged, settings, look, actions, onBack, headingRef }: OrderDetailProps) {
  const { order, dispute, assessment } = judged;
  const { deadlines, next } = assessment;
  return (
    <article class="detail" data-order={order.id} data-urgency={assessment.urgency}>
      <BackButton onBack={onBack} />
      <OrderFactsHead order={order} headingRef={headingRef} />
      <LinkRow order={order} dispute={dispute} />
      <Countdown assessment={assessment} look={look} />
      <WordQuestions asked={askedOf(assessment)} now={look.now} onChange={actions.changeSettings} />
      <OutdatedFixes judged={judged} look={look} onChange={actions.changeEntered} />
      {next && <WhyThisDate deadline={next} disagreements={assessment.disagreements} look={look} />}
      <Checklist judged={judged} onTick={(item, done) => actions.tick(order.id, item, done)} />
      <ComplaintSection judged={judged} look={look} actions={actions} />
      <DisputeSection judged={judged} look={look} actions={actions} />
      <ToldSection judged={judged} look={look} onChange={actions.changeEntered} />
      <RecordSection judged={judged} onRead={actions.readRecord} />
      <LettersSection judged={judged} look={look} />
      <section class="part">
        <h3>{i18n.t('popup.clocks')}</h3>
        {deadlines.length > 0 && (
          <LifeLine
            order={order}
            dispute={dispute}
            deadlines={deadlines}
            now={look.now}
            formats={look.formats}
          />
        )}
        <ClockList assessment={assessment} look={look} />
        <DayEntry
          judged={judged}
          look={look}
          onEnter={(clock, on) => actions.enterDay(order.id, clock, on)}
        />
        <FixesSection judged={judged} look={look} onChange={actions.changeEntered} />
      </section>
      <OrderReminders judged={judged} settings={settings} look={look} onChange={actions.changeEntered} />
      <AboutOrder order={order} look={look} onChange={actions.changeEntered} />
      <p class="quiet">{i18n.t('popup.lastSeen', [look.formats.instant(order.seenAt, look.now)])}</p>
    </article>
  );
}
