import { useId } from 'preact/hooks';
import { CHOOSABLE_LEADS, type ChoosableLead } from '../../../lib/records/reminder';
import { type QuietHours, type Settings, SILENT_KINDS, type SilentKind } from '../../../lib/records/settings';
import { withKey } from '../../../lib/records/with-key';
import { i18n } from '../../../lib/wording';
import { Section } from '../../ui/section';
import type { PopupActions } from '../facts/popup-facts';
import { LeadChoice, withLead } from '../reminders/lead-choice';
import { minutesOf, timeOf } from '../reminders/time-of-day';

interface ReminderSettingsProps {
  readonly settings: Settings;
  readonly onChange: PopupActions['changeSettings'];
}

/** The default quiet hours: a night. */
const A_NIGHT: QuietHours = { from: 22 * 60, to: 8 * 60 };

/** How long before a right ends the buyer is reminded, what else they want to hear of, and the quiet hours. */
export function ReminderSettings({ settings, onChange }: ReminderSettingsProps) {
  const { leads = CHOOSABLE_LEADS, silent = [], quietHours } = settings;
  const id = useId();

  const toggle = (lead: ChoosableLead, wanted: boolean) =>
    onChange((known) => {
      const chosen = withLead(known.leads ?? CHOOSABLE_LEADS, lead, wanted);
      return withKey(known, 'leads', chosen.length === CHOOSABLE_LEADS.length ? undefined : chosen);
    });
  const tell = (kind: SilentKind, wanted: boolean) =>
    onChange((known) => {
      const chosen = SILENT_KINDS.filter((one) => (one === kind ? !wanted : known.silent?.includes(one)));
      return withKey(known, 'silent', chosen.length > 0 ? chosen : undefined);
    });
  const keepQuiet = (hours: QuietHours | undefined) =>
    onChange((known) => withKey(known, 'quietHours', hours));
  const time = (end: 'from' | 'to') => (event: { currentTarget: HTMLInputElement }) => {
    const minutes = minutesOf(event.currentTarget.value);
    if (quietHours && minutes !== undefined) void keepQuiet({ ...quietHours, [end]: minutes });
  };

  return (
    <Section title={i18n.t('reminders.title')}>
      <LeadChoice
        legend={i18n.t('reminders.leads')}
        hint={i18n.t('reminders.leadsHint')}
        leads={leads}
        onToggle={toggle}
      />
      <fieldset class="leads">
        <legend>{i18n.t('reminders.alsoTell')}</legend>
        {SILENT_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!silent.includes(kind)}
              onChange={(event) => tell(kind, event.currentTarget.checked)}
            />
            {i18n.t(`reminders.${kind}`)}
          </label>
        ))}
      </fieldset>
      <label class="switch">
        <input
          type="checkbox"
          checked={quietHours !== undefined}
          onChange={(event) => keepQuiet(event.currentTarget.checked ? A_NIGHT : undefined)}
        />
        {i18n.t('reminders.quiet')}
      </label>
      {quietHours && (
        <div class="quiet-hours">
          <label for={`${id}-from`}>{i18n.t('reminders.from')}</label>
          <input
            id={`${id}-from`}
            type="time"
            required
            value={timeOf(quietHours.from)}
            onChange={time('from')}
          />
          <label for={`${id}-to`}>{i18n.t('reminders.to')}</label>
          <input id={`${id}-to`} type="time" required value={timeOf(quietHours.to)} onChange={time('to')} />
        </div>
      )}
      <p class="quiet">{i18n.t('reminders.quietHint')}</p>
    </Section>
  );
}
