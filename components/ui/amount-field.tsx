import { useId } from 'preact/hooks';
import { LONGEST_AMOUNT } from '../../lib/records/dispute';

interface AmountFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
}

/** A labelled field for an amount of money, in the buyer's own words: "5 €". */
export function AmountField({ label, value, onInput }: AmountFieldProps) {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        maxLength={LONGEST_AMOUNT}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </>
  );
}
