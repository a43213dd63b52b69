import type { Entered, Reason } from '../../../../lib/records/order';
import { withKey } from '../../../../lib/records/with-key';

/** The stages before a dispute is opened. */
export type ComplaintStage = 'contactedAt' | 'evidenceAt';

/** Sets what is wrong. Another reason needs other evidence; that the seller was written to stays. */
export function withReason(entered: Entered, reason: Reason): Entered {
  return { ...entered, complaint: withKey({ ...entered.complaint, reason }, 'evidenceAt', undefined) };
}

/** Sets when the buyer reached a stage (epoch ms); undefined takes it back. */
export function withStage(entered: Entered, stage: ComplaintStage, at: number | undefined): Entered {
  if (!entered.complaint) return entered;
  return { ...entered, complaint: withKey(entered.complaint, stage, at) };
}

/** Takes the complaint back. */
export function withoutComplaint(entered: Entered): Entered {
  return withKey(entered, 'complaint', undefined);
}
