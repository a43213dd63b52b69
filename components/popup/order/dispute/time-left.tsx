import { useId, useRef, useState } from 'preact/hooks';
import type { ClockId } from '../../../../lib/records/clock';
import { DAY_MS, HOUR_MS } from '../../../../lib/time/durations';
import { i18n } from '../../../../lib/wording';

interface TimeLeftProps {
  readonly clock: ClockId;
  /** Called with the time left in ms. */
  readonly onEnter: (leftMs: number) => Promise<void>;
}

/** The longest time left that can be entered, in days. */
const MAX_DAYS = 365;
const MAX_HOURS = 23;

/** A folded form for the time left as a dispute's page shows it: "4 days 3 hours". */
export function TimeLeft({ clock, onEnter }: TimeLeftProps) {
  const [days, setDays] = useState('');
  const [hours, setHours] = useState('');
  const form = useRef<HTMLDetailsElement>(null);
  const isGood = isCount(days, MAX_DAYS) && isCount(hours, MAX_HOURS);
  const leftMs = isGood ? Number(days) * DAY_MS + Number(hours) * HOUR_MS : 0;
  const save = async (event: Event) => {
    event.preventDefault();
    if (leftMs === 0) return;
    await onEnter(leftMs);
    setDays('');
    setHours('');
    if (form.current) form.current.open = false;
  };
  return (
    <details ref={form}>
      <summary>{i18n.t('guide.timeLeft')}</summary>
      <form class="entry" aria-label={i18n.t(`clock.${clock}.name`)} onSubmit={save}>
        <CountField label={i18n.t('guide.leftDays')} value={days} onInput={setDays} max={MAX_DAYS} />
        <CountField label={i18n.t('guide.leftHours')} value={hours} onInput={setHours} max={MAX_HOURS} />
        <button type="submit" disabled={leftMs === 0}>
          {i18n.t('popup.save')}
        </button>
      </form>
    </details>
  );
}

/** Whether a text is empty or a whole number up to a greatest one. */
function isCount(text: string, max: number): boolean {
  return /^\d*$/.test(text) && Number(text) <= max;
}

interface CountFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly max: number;
}

function CountField({ label, value, onInput, max }: CountFieldProps) {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={0}
        max={max}
        step={1}
        placeholder="0"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </>
  );
}
