import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { FIRST_DAY, LAST_DAY } from '../../lib/time/calendar-date';

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  /** The first and last allowed day; left out: any valid day. */
  readonly first?: string;
  readonly last?: string;
  readonly field?: RefObject<HTMLInputElement | null>;
}

/** A labelled date field, with the browser's own calendar. */
export function DayField({ label, value, onInput, first, last, field }: DayFieldProps) {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        {...(field ? { ref: field } : {})}
        type="date"
        required
        min={first ?? FIRST_DAY}
        max={last ?? LAST_DAY}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </>
  );
}
