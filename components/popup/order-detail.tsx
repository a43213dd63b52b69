import type { RefObject } from 'preact';
import { i18n } from '../../lib/i18n';
import type { Settings } from '../../lib/settings';
import { AboutOrder } from './about-order';
import { BackButton } from './back-button';
import { Checklist } from './checklist';
import { ClockList } from './clock-list';
import { ComplaintSection } from './complaint/complaint-section';
import { Countdown } from './countdown';
import { DayEntry } from './day-entry';
import { DisputeSection } from './dispute/dispute-section';
import { ToldSection } from './dispute/told-section';
import { FixesSection } from './fixes/fixes-section';
import { OutdatedFixes } from './fixes/outdated-fixes';
import type { JudgedOrder } from './judged-order';
import { LettersSection } from './letters/letters-section';
import { LifeLine } from './life-line';
import { LinkRow } from './links/link-row';
import type { Look } from './look';
import { OrderFactsHead } from './order-facts-head';
import type { PopupActions } from './popup-facts';
import { RecordSection } from './record-section';
import { OrderReminders } from './reminders/order-reminders';
import { WhyThisDate } from './why-this-date';
import { askedOf } from './words/asked-words';
import { WordQuestions } from './words/word-questions';

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
