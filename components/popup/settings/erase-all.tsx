import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '../../../lib/wording';

/** A button that asks for confirmation in place before everything is erased. The focus goes to "Keep everything". */
export function EraseAll({ onErase }: { readonly onErase: () => Promise<void> }) {
  const [stage, setStage] = useState<'begin' | 'ask' | 'done'>('begin');
  const back = useRef<HTMLButtonElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);

  useLayoutEffect(() => {
    if (stage === 'ask') {
      asked.current = true;
      back.current?.focus();
    } else if (asked.current) begin.current?.focus();
  }, [stage]);

  const erase = async () => {
    await onErase();
    setStage('done');
  };
  if (stage === 'ask') {
    return (
      <fieldset class="erase">
        <legend>{i18n.t('keeping.eraseAsk')}</legend>
        <p class="presses">
          <button type="button" ref={back} onClick={() => setStage('begin')}>
            {i18n.t('keeping.eraseNo')}
          </button>
          <button type="button" class="danger" onClick={erase}>
            {i18n.t('keeping.eraseYes')}
          </button>
        </p>
      </fieldset>
    );
  }
  return (
    <p class="presses">
      <button type="button" ref={begin} onClick={() => setStage('ask')}>
        {i18n.t('keeping.erase')}
      </button>
      <span role="status">{stage === 'done' && i18n.t('keeping.erased')}</span>
    </p>
  );
}
