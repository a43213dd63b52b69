import { useRef } from 'preact/hooks';
import type { AssessedOrder } from '../../../lib/overview/assessed-order';
import { clockToEnter } from '../../../lib/overview/clock-to-enter';
import { CLOCKS, type ClockId } from '../../../lib/records/clock';
import type { CalendarDate } from '../../../lib/time/calendar-date';
import { i18n } from '../../../lib/wording';
import type { RenderContext } from '../../order/render-context';
import { DayForm } from './day-form';

interface DayEntryProps {
  readonly assessed: AssessedOrder;
  readonly context: RenderContext;
  readonly onEnter: (clock: ClockId, on: CalendarDate | undefined) => Promise<void>;
}

/** Where the buyer enters a date that AliExpress shows and we do not know, and takes it back. */
export function DayEntry({
  assessed: { order, assessment },
  context: { now, formats },
  onEnter,
}: DayEntryProps) {
  const toEnter = clockToEnter(assessment, order);
  const group = useRef<HTMLFieldSetElement>(null);
  const entered = CLOCKS.flatMap((clock) => {
    const day = order.entered.days[clock];
    return day ? [{ clock, day }] : [];
  });
  /** The pressed button may be gone afterwards, so the focus goes to the group. */
  const enter = async (clock: ClockId, on: CalendarDate | undefined) => {
    await onEnter(clock, on);
    group.current?.focus();
  };
  if (entered.length === 0 && !toEnter) return null;
  return (
    <fieldset class="day-entry" ref={group} tabIndex={-1} aria-label={i18n.t('certainty.entered')}>
      {entered.length > 0 && (
        <ul class="happened">
          {entered.map(({ clock, day }) => (
            <li key={clock}>
              <span id={`entered-${clock}`}>
                {i18n.t(`clock.${clock}.name`)} · {formats.day(day.on, now)}
              </span>
              <button
                type="button"
                aria-describedby={`entered-${clock}`}
                onClick={() => enter(clock, undefined)}
              >
                {i18n.t('popup.removeDay')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {toEnter && <DayForm key={toEnter} clock={toEnter} onEnter={(on) => enter(toEnter, on)} />}
    </fieldset>
  );
}
