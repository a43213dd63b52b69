import { useId } from 'preact/hooks';
import { MAX_AMOUNT_LENGTH } from '../../../../lib/records/dispute';
import { i18n } from '../../../../lib/wording';

interface AmountChoiceProps {
  /** The part that is asked for, as typed; undefined for the full amount. */
  readonly part: string | undefined;
  readonly onChange: (part: string | undefined) => void;
}

/** Whether the buyer asks for all of the money or a part, and how much. */
export function AmountChoice({ part, onChange }: AmountChoiceProps) {
  const name = useId();
  return (
    <fieldset class="letter-ask">
      <legend>{i18n.t('letters.ask')}</legend>
      <label>
        <input type="radio" name={name} checked={part === undefined} onChange={() => onChange(undefined)} />
        <span>{i18n.t('letters.all')}</span>
      </label>
      <label>
        <input type="radio" name={name} checked={part !== undefined} onChange={() => onChange('')} />
        <span>{i18n.t('letters.part')}</span>
      </label>
      {part !== undefined && (
        <label class="letter-part">
          <span>{i18n.t('letters.partAmount')}</span>
          <input
            type="text"
            dir="auto"
            maxLength={MAX_AMOUNT_LENGTH}
            value={part}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        </label>
      )}
    </fieldset>
  );
}
