import type { Complaint, Entered, Reason } from '../../../../lib/records/order';

/** The stages before a dispute is opened. */
export type ComplaintStage = 'contactedAt' | 'evidenceAt';

/** Sets what is wrong. Another reason needs other evidence; that the seller was written to stays. */
export function withReason(entered: Entered, reason: Reason): Entered {
  const { evidenceAt: _, ...kept } = entered.complaint ?? {};
  return { ...entered, complaint: { ...kept, reason } };
}

/** Sets when the buyer reached a stage (epoch ms); undefined takes it back. */
export function withStage(entered: Entered, stage: ComplaintStage, at: number | undefined): Entered {
  if (!entered.complaint) return entered;
  const { [stage]: _, ...others } = entered.complaint;
  const complaint: Complaint = at === undefined ? others : { ...others, [stage]: at };
  return { ...entered, complaint };
}

/** Takes the complaint back. */
export function withoutComplaint({ complaint: _, ...others }: Entered): Entered {
  return others;
}
