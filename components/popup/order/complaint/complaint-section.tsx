import type { AssessedOrder } from '../../../../lib/overview/assessed-order';
import { disputeState } from '../../../../lib/records/dispute';
import { i18n } from '../../../../lib/wording';
import type { RenderContext } from '../../../order/render-context';
import { FoldedSection } from '../../../ui/folded-section';
import { useFocusAfter } from '../../../ui/use-focus-after';
import type { PopupActions } from '../../facts/popup-facts';
import { withoutComplaint, withReason, withStage } from './change-complaint';
import { ComplaintStages } from './complaint-stages';
import { EvidenceList } from './evidence-list';
import { ReasonChoice } from './reason-choice';

interface ComplaintSectionProps {
  readonly assessed: AssessedOrder;
  readonly context: RenderContext;
  readonly actions: PopupActions;
}

/**
 * What is wrong with an order, and what to gather and do before a dispute. Folded while nothing is wrong; gone once a
 * dispute is open.
 */
export function ComplaintSection({ assessed, context, actions }: ComplaintSectionProps) {
  const { order, ticks } = assessed;
  const { complaint } = order.entered;
  const summary = useFocusAfter<HTMLElement>();
  if (!mayComplain(assessed)) return null;

  const end = () => summary.focusAfter(actions.changeEntered(order.id, withoutComplaint));
  return (
    <FoldedSection
      class="part complaint"
      summary={<h3>{i18n.t('popup.wrong')}</h3>}
      summaryRef={summary.ref}
      unfolded={complaint !== undefined}
    >
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
            context={context}
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
    </FoldedSection>
  );
}

/** Shipped, not in dispute, and not over. If nothing can be claimed any more, only an existing complaint is shown. */
function mayComplain({ order: { status, entered }, dispute, assessment }: AssessedOrder): boolean {
  const sent = status?.value === 'awaitingDelivery' || status?.value === 'completed';
  const state = disputeState(dispute);
  const undisputed = state === 'none' || state === 'withdrawn';
  const open = assessment.verdict !== 'over' || assessment.step === 'allIsWell';
  return sent && undisputed && (open || entered.complaint !== undefined);
}
