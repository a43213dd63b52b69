import { useId } from 'preact/hooks';
import { i18n } from '../../../lib/i18n';
import { CHOOSABLE_LEADS, type ChoosableLead, type QuietHours, type Settings } from '../../../lib/settings';
import type { PopupActions } from '../popup-facts';
import { leadWords } from './lead-words';
import { minutesOf, timeOf } from './time-of-day';

interface ReminderSettingsProps {
  readonly settings: Settings;
  readonly onChange: PopupActions['changeSettings'];
}

/** A night, where the buyer wants quiet hours and has not said which. */
const A_NIGHT: QuietHours = { from: 22 * 60, to: 8 * 60 };

/** How long before a right ends the buyer is told, and the hours in which nothing is shown. */
export function ReminderSettings({ settings, onChange }: ReminderSettingsProps) {
  const { leads = CHOOSABLE_LEADS, quietHours } = settings;
  const id = useId();

  const toggle = (lead: ChoosableLead, wanted: boolean) =>
    onChange(({ leads: known = CHOOSABLE_LEADS, ...others }) => {
      const chosen = CHOOSABLE_LEADS.filter((one) => (one === lead ? wanted : known.includes(one)));
      return chosen.length === CHOOSABLE_LEADS.length ? others : { ...others, leads: chosen };
    });
  const keepQuiet = (hours: QuietHours | undefined) =>
    onChange(({ quietHours: _, ...others }) => (hours ? { ...others, quietHours: hours } : others));
  const time = (end: 'from' | 'to') => (event: { currentTarget: HTMLInputElement }) => {
    const minutes = minutesOf(event.currentTarget.value);
    if (quietHours && minutes !== undefined) void keepQuiet({ ...quietHours, [end]: minutes });
  };

  return (
    <section class="part" aria-labelledby={id}>
      <h3 id={id}>{i18n.t('reminders.title')}</h3>
      <fieldset class="leads">
        <legend>{i18n.t('reminders.leads')}</legend>
        {CHOOSABLE_LEADS.map((lead) => (
          <label key={lead}>
            <input
              type="checkbox"
              checked={leads.includes(lead)}
              disabled={leads.length === 1 && leads.includes(lead)}
              onChange={(event) => toggle(lead, event.currentTarget.checked)}
            />
            {leadWords(lead)}
          </label>
        ))}
        <p class="quiet">{i18n.t('reminders.leadsHint')}</p>
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
    </section>
  );
}
