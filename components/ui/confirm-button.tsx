import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface ConfirmButtonProps {
  readonly words: string;
  /** What the button is called where its words alone do not say it. */
  readonly label?: string;
  /** The question, and the two answers to it. */
  readonly question: string;
  readonly no: string;
  readonly yes: string;
  /** What is said in the end; left out, the button goes away with what it was about. */
  readonly done?: string;
  readonly onConfirm: () => Promise<void>;
}

/** A button that asks once more, in its own place, before something goes for good; the focus is on the way back. */
export function ConfirmButton({ words, label, question, no, yes, done, onConfirm }: ConfirmButtonProps) {
  const [stage, setStage] = useState<'asks' | 'kept' | 'done'>();
  const back = useRef<HTMLButtonElement>(null);
  const begin = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    if (stage) (stage === 'asks' ? back : begin).current?.focus();
  }, [stage]);

  const confirm = async () => {
    await onConfirm();
    if (done !== undefined) setStage('done');
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
