import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '../../lib/wording';

interface RemoveOnceAskedProps {
  /** What it is called: "Exhibit 2". */
  readonly what: string;
  readonly onRemove: () => Promise<void>;
}

/** A button that asks for confirmation in place before something is removed for good. The focus goes to "Keep it". */
export function RemoveOnceAsked({ what, onRemove }: RemoveOnceAskedProps) {
  const [asking, setAsking] = useState<boolean>();
  const keep = useRef<HTMLButtonElement>(null);
  const begin = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    if (asking !== undefined) (asking ? keep : begin).current?.focus();
  }, [asking]);

  if (!asking) {
    return (
      <p class="presses">
        <button
          type="button"
          ref={begin}
          aria-label={`${i18n.t('record.remove')}: ${what}`}
          onClick={() => setAsking(true)}
        >
          {i18n.t('record.remove')}
        </button>
      </p>
    );
  }
  return (
    <fieldset class="ask">
      <legend>{i18n.t('record.removeAsk', [what])}</legend>
      <button type="button" ref={keep} onClick={() => setAsking(false)}>
        {i18n.t('record.removeNo')}
      </button>
      <button type="button" class="danger" onClick={onRemove}>
        {i18n.t('record.removeYes')}
      </button>
    </fieldset>
  );
}
