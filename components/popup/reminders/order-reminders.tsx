import type { AssessedOrder } from '../../../lib/overview/assessed-order';
import { shownMoment } from '../../../lib/records/assessment';
import type { ReminderPreferences } from '../../../lib/records/order';
import { CHOOSABLE_LEADS, type ChoosableLead } from '../../../lib/records/reminder';
import type { Settings } from '../../../lib/records/settings';
import { withKey } from '../../../lib/records/with-key';
import { SNOOZES, snoozeUntil } from '../../../lib/reminders/snooze';
import { DAY_MS } from '../../../lib/time/durations';
import { i18n } from '../../../lib/wording';
import type { RenderContext } from '../../order/render-context';
import { FoldedSection } from '../../ui/folded-section';
import { useFocusAfter } from '../../ui/use-focus-after';
import type { PopupActions } from '../facts/popup-facts';
import { LeadChoice, withLead } from './lead-choice';

interface OrderRemindersProps {
  readonly assessed: AssessedOrder;
  readonly settings: Settings;
  readonly context: RenderContext;
  readonly onChange: PopupActions['changeEntered'];
}

/** When the buyer is reminded of this order: by default, at times of its own, later or never. */
export function OrderReminders({ assessed, settings, context, onChange }: OrderRemindersProps) {
  const { order, assessment } = assessed;
  const { now, book, formats } = context;
  const { muted, snoozedUntil, leads } = order.entered.reminders ?? {};
  const summary = useFocusAfter<HTMLElement>();
  const putOffUntil = snoozedUntil !== undefined && snoozedUntil > now ? snoozedUntil : undefined;
  const { leads: usual = CHOOSABLE_LEADS } = settings;

  const change = (make: (known: ReminderPreferences, present: number) => ReminderPreferences | undefined) =>
    onChange(order.id, (entered, present) =>
      withKey(entered, 'reminders', make(entered.reminders ?? {}, present)),
    );
  const wish: typeof change = (make) => summary.focusAfter(change(make));
  const putOff = (until: (present: number) => number) =>
    wish((known, present) => ({ ...known, snoozedUntil: until(present) }));
  const toggle = (lead: ChoosableLead, wanted: boolean) =>
    change((known) => ({ ...known, leads: withLead(known.leads ?? usual, lead, wanted) }));
  const says = muted
    ? [i18n.t('reminders.muted')]
    : [
        ...(putOffUntil ? [i18n.t('reminders.putOff', [formats.hour(putOffUntil, now)])] : []),
        ...(leads ? [i18n.t('reminders.ownLeads')] : []),
      ];
  const { next } = assessment;
  const dayBefore = next?.kind === 'closes' ? shownMoment(next).at - DAY_MS : 0;
  return (
    <FoldedSection
      class="part reminders-of-order"
      summary={<h3 id="order-reminders">{i18n.t('reminders.title')}</h3>}
      summaryRef={summary.ref}
      unfolded={muted === true || putOffUntil !== undefined || leads !== undefined}
    >
      {says.length > 0 && (
        <div class="done">
          <span id="order-reminders-now">{says.join(' · ')}</span>
          <button type="button" aria-describedby="order-reminders-now" onClick={() => wish(() => undefined)}>
            {i18n.t('reminders.usual')}
          </button>
        </div>
      )}
      {!muted && (
        <>
          <p class="presses">
            {SNOOZES.map((snooze) => (
              <button
                key={snooze}
                type="button"
                onClick={() => putOff((present) => snoozeUntil(snooze, present, book.buyer))}
              >
                {i18n.t(`snooze.${snooze}`)}
              </button>
            ))}
            {dayBefore > now && (
              <button type="button" onClick={() => putOff(() => dayBefore)}>
                {i18n.t('snooze.dayBefore')}
              </button>
            )}
            <button
              type="button"
              onClick={() => wish((known) => ({ ...withKey(known, 'snoozedUntil', undefined), muted: true }))}
            >
              {i18n.t('reminders.mute')}
            </button>
          </p>
          <LeadChoice
            legend={i18n.t('reminders.leadsOfOrder')}
            hint={i18n.t('reminders.leadsOfOrderHint')}
            leads={leads ?? usual}
            onToggle={toggle}
          />
        </>
      )}
    </FoldedSection>
  );
}
