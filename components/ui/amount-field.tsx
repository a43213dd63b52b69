import { useId } from 'preact/hooks';
import { MAX_AMOUNT_LENGTH } from '../../lib/records/dispute';

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
        maxLength={MAX_AMOUNT_LENGTH}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </>
  );
}
