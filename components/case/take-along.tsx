import { useRef, useState } from 'preact/hooks';
import { i18n } from '../../lib/wording';
import { Section } from '../ui/section';
import { useFocusAfter } from '../ui/use-focus-after';
import type { CaseActions } from './case-facts';

interface TakeAlongProps {
  /** The files that are pictures, by their ids. */
  readonly pictures: readonly string[];
  readonly actions: Pick<CaseActions, 'print' | 'saveZip' | 'showPreviews'>;
}

/** Printing, and the zip with everything in it: its progress, and a button to stop it. */
export function TakeAlong({ pictures, actions }: TakeAlongProps) {
  const [share, setShare] = useState<number>();
  const [ended, setEnded] = useState<'zipDone' | 'stopped' | 'zipFailed'>();
  const stop = useRef<AbortController>(null);
  const begin = useFocusAfter<HTMLButtonElement>();

  const save = async () => {
    const control = new AbortController();
    stop.current = control;
    setEnded(undefined);
    setShare(0);
    try {
      setEnded((await actions.saveZip(setShare, control.signal)) ? 'zipDone' : 'stopped');
    } catch (error) {
      console.error(error);
      setEnded('zipFailed');
    }
    setShare(undefined);
    begin.focus();
  };
  const packing = share !== undefined;
  return (
    <Section title={i18n.t('record.take')} level="h2">
      <p class="presses">
        <button type="button" class="primary" onClick={() => void actions.print()}>
          {i18n.t('record.print')}
        </button>
        {pictures.length > 0 && (
          <button type="button" onClick={() => void actions.showPreviews(pictures)}>
            {i18n.t('record.showAll')}
          </button>
        )}
        <button type="button" ref={begin.ref} aria-disabled={packing} onClick={() => !packing && save()}>
          {i18n.t('record.zip')}
        </button>
      </p>
      <p class="quiet">{i18n.t('record.zipHint')}</p>
      {packing && (
        <p class="presses">
          <progress value={share} max={1} aria-label={i18n.t('record.zipping')} />
          <button type="button" onClick={() => stop.current?.abort()}>
            {i18n.t('record.stop')}
          </button>
        </p>
      )}
      <p role="status">{ended && i18n.t(`record.${ended}`)}</p>
    </Section>
  );
}
