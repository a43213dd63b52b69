import { useId, useRef } from 'preact/hooks';
import { i18n } from '../../../lib/i18n';
import type { JudgedOrder } from '../judged-order';
import type { Look } from '../look';
import type { PopupActions } from '../popup-facts';
import { withoutComplaint, withReason, withStage } from './change-complaint';
import { ComplaintStages } from './complaint-stages';
import { EvidenceList } from './evidence-list';
import { ReasonChoice } from './reason-choice';

interface ComplaintSectionProps {
  readonly judged: JudgedOrder;
  readonly look: Look;
  readonly actions: PopupActions;
}

/** What is wrong with an order, and what to gather and do before a dispute; nothing once one has been opened. */
export function ComplaintSection({ judged, look, actions }: ComplaintSectionProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  if (!mayComplain(judged)) return null;
  const { order, ticks } = judged;
  const { complaint } = order.entered;

  /** The button is gone afterwards, so the focus goes to the heading. */
  const end = async () => {
    await actions.changeEntered(order.id, withoutComplaint);
    heading.current?.focus();
  };
  return (
    <section class="part" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {i18n.t('popup.wrong')}
      </h3>
      <ReasonChoice
        chosen={complaint?.reason}
        onChoose={(reason) => actions.changeEntered(order.id, (entered) => withReason(entered, reason))}
      />
      {complaint && (
        <>
          <EvidenceList
            reason={complaint.reason}
            ticks={ticks}
            onTick={(item, done) => actions.tick(order.id, item, done)}
          />
          <ComplaintStages
            complaint={complaint}
            look={look}
            onStage={(stage, done) =>
              actions.changeEntered(order.id, (entered, now) =>
                withStage(entered, stage, done ? now : undefined),
              )
            }
          />
          <button class="end" type="button" onClick={end}>
            {i18n.t('popup.nothingWrong')}
          </button>
        </>
      )}
    </section>
  );
}

function mayComplain({ order: { status }, dispute }: JudgedOrder): boolean {
  const sent = status?.value === 'awaiting-delivery' || status?.value === 'completed';
  return sent && (dispute?.events ?? []).length === 0;
}
