import { useId } from 'preact/hooks';
import type { Complaint } from '../../../../lib/records/order';
import { i18n } from '../../../../lib/wording';
import type { RenderContext } from '../../../order/render-context';
import { useFocusAfter } from '../../../ui/use-focus-after';
import type { ComplaintStage } from './change-complaint';

interface ComplaintStagesProps {
  readonly complaint: Complaint;
  readonly context: RenderContext;
  readonly onStage: (stage: ComplaintStage, done: boolean) => Promise<void>;
}

const STAGES = [
  { stage: 'contactedAt', key: 'contacted' },
  { stage: 'evidenceAt', key: 'evidenceReady' },
] as const satisfies readonly { readonly stage: ComplaintStage; readonly key: string }[];

/** The stages before a dispute: each is a button until it is done, then its day and a button to take it back. */
export function ComplaintStages({ complaint, context: { now, formats }, onStage }: ComplaintStagesProps) {
  const id = useId();
  const group = useFocusAfter<HTMLFieldSetElement>();
  const tell = (stage: ComplaintStage, done: boolean) => group.focusAfter(onStage(stage, done));
  return (
    <fieldset class="stages" ref={group.ref} tabIndex={-1}>
      <legend>{i18n.t('popup.complaintSteps')}</legend>
      {STAGES.map(({ stage, key }) => {
        const at = complaint[stage];
        const words = i18n.t(`popup.${key}`);
        if (at === undefined) {
          return (
            <button key={stage} type="button" onClick={() => tell(stage, true)}>
              {words}
            </button>
          );
        }
        return (
          <div key={stage} class="done">
            <span id={`${id}-${stage}`}>
              {words} · {formats.instant(at, now)}
            </span>
            <button type="button" aria-describedby={`${id}-${stage}`} onClick={() => tell(stage, false)}>
              {i18n.t('popup.undo')}
            </button>
          </div>
        );
      })}
    </fieldset>
  );
}
