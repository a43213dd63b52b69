import type { AssessedOrder } from '../../../lib/overview/assessed-order';
import type { Step } from '../../../lib/records/assessment';
import type { Entered } from '../../../lib/records/order';
import { withKey } from '../../../lib/records/with-key';
import { i18n } from '../../../lib/wording';
import { useFocusAfter } from '../../ui/use-focus-after';
import type { PopupActions } from '../facts/popup-facts';

interface StepPressesProps {
  readonly assessed: AssessedOrder;
  readonly onChange: PopupActions['changeEntered'];
}

/** The steps in which the parcel may have come although nobody said so. */
const MAY_BE_HERE: readonly Step[] = ['claimToday', 'claimNondelivery'];

/** The one word of the buyer's that makes the present step needless, or brings it back, in one press. */
export function StepPresses({ assessed: { order, assessment }, onChange }: StepPressesProps) {
  const { step } = assessment;
  const group = useFocusAfter<HTMLParagraphElement>();
  const tell = (change: (entered: Entered, now: number) => Entered) =>
    group.focusAfter(onChange(order.id, change));
  const presses = [
    MAY_BE_HERE.includes(step) && (
      <button key="here" type="button" onClick={() => tell(withArrival)}>
        {i18n.t('popup.isHere')}
      </button>
    ),
    step === 'checkItem' && (
      <button key="well" type="button" onClick={() => tell(withAllWell)}>
        {i18n.t('popup.allIsWell')}
      </button>
    ),
    step === 'allIsWell' && (
      <button
        key="not"
        type="button"
        onClick={() => tell((entered) => withKey(entered, 'wellAt', undefined))}
      >
        {i18n.t('popup.notWell')}
      </button>
    ),
  ].filter((press) => press !== false);
  return (
    <p class="presses" ref={group.ref} tabIndex={-1} hidden={presses.length === 0}>
      {presses}
    </p>
  );
}

function withArrival(entered: Entered, now: number): Entered {
  return { ...entered, reported: { ...entered.reported, delivered: now } };
}

function withAllWell(entered: Entered, now: number): Entered {
  return { ...entered, wellAt: now };
}
