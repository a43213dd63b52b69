import type { RefObject } from 'preact';
import type { AssessedOrder } from '../../../lib/overview/assessed-order';
import type { Settings } from '../../../lib/records/settings';
import { i18n } from '../../../lib/wording';
import { ClockList } from '../../order/clock-list';
import { Countdown } from '../../order/countdown';
import { LifeLine } from '../../order/life-line';
import type { RenderContext } from '../../order/render-context';
import { WhyThisDate } from '../../order/why-this-date';
import { BackButton } from '../../ui/back-button';
import { Section } from '../../ui/section';
import type { PopupActions } from '../facts/popup-facts';
import { askedOf } from '../notices/asked-words';
import { WordQuestions } from '../notices/word-questions';
import { OrderReminders } from '../reminders/order-reminders';
import { AboutOrder } from './about-order';
import { AskedFacts } from './asked-facts';
import { Checklist } from './checklist';
import { ComplaintSection } from './complaint/complaint-section';
import { CorrectionsSection } from './corrections/corrections-section';
import { OutdatedCorrections } from './corrections/outdated-corrections';
import { DayEntry } from './day-entry';
import { DisputeSection } from './dispute/dispute-section';
import { ReportedSection } from './dispute/reported-section';
import { LettersSection } from './letters/letters-section';
import { LinkRow } from './link-row';
import { OrderFactsHead } from './order-facts-head';
import { RecordSection } from './record-section';
import { RemoveOrder } from './remove-order';

interface OrderDetailProps {
  readonly assessed: AssessedOrder;
  readonly settings: Settings;
  readonly context: RenderContext;
  readonly actions: PopupActions;
  readonly onBack: () => void;
  readonly onRemove: () => Promise<unknown>;
  /** Where the focus goes when the order opens. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** One order, shown in place of the list: first what to do, then by when and why, then the rest. */
export function OrderDetail({
  assessed,
  settings,
  context,
  actions,
  onBack,
  onRemove,
  headingRef,
}: OrderDetailProps) {
  const { order, dispute, assessment } = assessed;
  const { deadlines, next } = assessment;
  return (
    <article class="detail" data-order={order.id} data-urgency={assessment.urgency}>
      <BackButton onBack={onBack} />
      <OrderFactsHead order={order} headingRef={headingRef} />
      <LinkRow order={order} dispute={dispute} />
      <Countdown assessment={assessment} context={context} />
      <AskedFacts assessed={assessed} settings={settings} actions={actions} />
      <WordQuestions asked={askedOf(assessment)} now={context.now} onChange={actions.changeSettings} />
      <OutdatedCorrections assessed={assessed} context={context} onChange={actions.changeEntered} />
      {next && (
        <WhyThisDate
          deadline={next}
          known={assessed}
          disagreements={assessment.disagreements}
          context={context}
          onCorrect={showCorrections}
        />
      )}
      <Checklist
        assessed={assessed}
        onTick={(item, done) => actions.tick(order.id, item, done)}
        onChange={actions.changeEntered}
      />
      <ComplaintSection assessed={assessed} context={context} actions={actions} />
      <DisputeSection assessed={assessed} context={context} actions={actions} />
      <ReportedSection assessed={assessed} context={context} onChange={actions.changeEntered} />
      <RecordSection assessed={assessed} onRead={actions.readRecord} />
      <LettersSection assessed={assessed} context={context} />
      <Section title={i18n.t('popup.clocks')}>
        {deadlines.length > 0 && (
          <LifeLine
            order={order}
            dispute={dispute}
            deadlines={deadlines}
            now={context.now}
            formats={context.formats}
          />
        )}
        <ClockList assessment={assessment} context={context} />
        <DayEntry
          assessed={assessed}
          context={context}
          onEnter={(clock, on) => actions.enterDay(order.id, clock, on)}
        />
        <CorrectionsSection assessed={assessed} context={context} onChange={actions.changeEntered} />
      </Section>
      <OrderReminders
        assessed={assessed}
        settings={settings}
        context={context}
        onChange={actions.changeEntered}
      />
      <AboutOrder order={order} context={context} onChange={actions.changeEntered} />
      <RemoveOrder assessed={assessed} onRead={actions.readRecord} onRemove={onRemove} />
      <p class="quiet">{i18n.t('popup.lastSeen', [context.formats.instant(order.seenAt, context.now)])}</p>
    </article>
  );
}

/** Unfolds the corrections and leads there. */
function showCorrections(): void {
  const part = document.querySelector<HTMLDetailsElement>('.detail .corrections');
  if (!part) return;
  part.open = true;
  part.querySelector('summary')?.focus();
}
