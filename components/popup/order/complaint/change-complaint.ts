import type { Complaint, Entered, Reason } from '../../../../lib/records/order';

/** How far a buyer can have come before a dispute is opened. */
export type ComplaintStage = 'contactedAt' | 'evidenceAt';

/** What is wrong. Another reason asks for other evidence; that the seller was written to stays. */
export function withReason(entered: Entered, reason: Reason): Entered {
  const { evidenceAt: _, ...kept } = entered.complaint ?? {};
  return { ...entered, complaint: { ...kept, reason } };
}

/** The buyer has come to a stage at an instant (epoch ms); undefined takes it back. */
export function withStage(entered: Entered, stage: ComplaintStage, at: number | undefined): Entered {
  if (!entered.complaint) return entered;
  const { [stage]: _, ...others } = entered.complaint;
  const complaint: Complaint = at === undefined ? others : { ...others, [stage]: at };
  return { ...entered, complaint };
}

/** Nothing is wrong after all. */
export function withoutComplaint({ complaint: _, ...others }: Entered): Entered {
  return others;
}
