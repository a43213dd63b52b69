import { type Assessment, hasPassed, type Step } from '../records/assessment';
import type { Order } from '../records/order';
import { CHECKLISTS, type ChecklistItem } from './checklists';
import { BRANCH } from './evidence';

interface Extra {
  readonly step: Step;
  readonly item: ChecklistItem;
  readonly applies: (order: Order, assessment: Assessment, now: number) => boolean;
}

/** Items that only some orders need in a step; they come after those that all need. */
const EXTRAS: readonly Extra[] = [
  {
    step: 'gatherEvidence',
    item: 'gatherEvidence.size',
    applies: (order) => order.entered.complaint?.reason === 'notAsDescribed',
  },
  {
    step: 'openDispute',
    item: 'openDispute.paypal',
    applies: (order) => order.entered.payment === 'paypal',
  },
  { step: 'waitSeller', item: 'waitSeller.silent', applies: isSellerLate },
  ...(['waitSeller', 'answerProposal', 'answerRefusal', 'waitPlatform'] as const).map(
    (step): Extra => ({ step, item: `${step}.packing`, applies: isAboutWhatCame }),
  ),
];

/** What to do in the present step of an order, in order. `now` is epoch ms. */
export function checklistFor(order: Order, assessment: Assessment, now: number): readonly ChecklistItem[] {
  const { step } = assessment;
  const extras = EXTRAS.filter((one) => one.step === step && one.applies(order, assessment, now));
  return [...CHECKLISTS[step], ...extras.map(({ item }) => item)];
}

/** Whether the complaint, if one was told, is about something that the buyer has. */
function isAboutWhatCame({ entered: { complaint } }: Order): boolean {
  return complaint === undefined || BRANCH[complaint.reason] === 'received';
}

/** Whether even the latest day for the seller's answer has passed. */
function isSellerLate(_: Order, { deadlines }: Assessment, now: number): boolean {
  const answer = deadlines.find(({ clock }) => clock === 'neg.seller');
  return answer !== undefined && hasPassed(answer, now);
}
