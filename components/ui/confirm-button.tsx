import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface ConfirmButtonProps {
  readonly words: string;
  /** The accessible name, if the visible words are too short; left out: those words. */
  readonly label?: string;
  /** The question and its two answers. */
  readonly question: string;
  readonly no: string;
  readonly yes: string;
  /** The message afterwards; left out if the button disappears with what it removes. */
  readonly done?: string;
  /** Does it; false if that was refused, which is said elsewhere. */
  readonly onConfirm: () => Promise<unknown>;
}

/** A button that asks for confirmation in place before something is gone for good. The focus goes to the safe answer. */
export function ConfirmButton({ words, label, question, no, yes, done, onConfirm }: ConfirmButtonProps) {
  const [stage, setStage] = useState<'asks' | 'kept' | 'done'>();
  const back = useRef<HTMLButtonElement>(null);
  const begin = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    if (stage) (stage === 'asks' ? back : begin).current?.focus();
  }, [stage]);

  const confirm = async () => {
    const isDone = (await onConfirm()) !== false;
    if (done !== undefined) setStage(isDone ? 'done' : 'kept');
  };
  if (stage !== 'asks') {
    return (
      <p class="presses">
        <button type="button" ref={begin} aria-label={label} onClick={() => setStage('asks')}>
          {words}
        </button>
        {done !== undefined && <span role="status">{stage === 'done' && done}</span>}
      </p>
    );
  }
  return (
    <fieldset class="ask">
      <legend>{question}</legend>
      <p class="presses">
        <button type="button" ref={back} onClick={() => setStage('kept')}>
          {no}
        </button>
        <button type="button" class="danger" onClick={confirm}>
          {yes}
        </button>
      </p>
    </fieldset>
  );
}
