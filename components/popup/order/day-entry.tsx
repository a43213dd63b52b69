import type { AssessedOrder } from '../../../lib/overview/assessed-order';
import { clockToEnter } from '../../../lib/overview/clock-to-enter';
import { CLOCKS, type ClockId } from '../../../lib/records/clock';
import type { CalendarDate } from '../../../lib/time/calendar-date';
import { i18n } from '../../../lib/wording';
import type { RenderContext } from '../../order/render-context';
import { useFocusAfter } from '../../ui/use-focus-after';
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
  const group = useFocusAfter<HTMLFieldSetElement>();
  const entered = CLOCKS.flatMap((clock) => {
    const day = order.entered.days[clock];
    return day ? [{ clock, day }] : [];
  });
  const enter = (clock: ClockId, on: CalendarDate | undefined) => group.focusAfter(onEnter(clock, on));
  if (entered.length === 0 && !toEnter) return null;
  return (
    <fieldset class="day-entry" ref={group.ref} tabIndex={-1} aria-label={i18n.t('certainty.entered')}>
      {entered.length > 0 && (
        <ul class="happened">
          {entered.map(({ clock, day }) => (
            <li key={clock}>
              <span id={`entered-${clock}`}>
                {i18n.t(`clock.${clock}.name`)} ·{' '}
                {day.leftMs === undefined
                  ? formats.day(day.on, now)
                  : formats.instant(day.enteredAt + day.leftMs, now)}
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
