import type { Step } from '../../records/assessment';
import type { Order } from '../../records/order';

/** The next step for a buyer with a complaint: write to the seller, gather evidence, open the dispute. */
export function complaintStep({ entered: { complaint } }: Order): Step | undefined {
  if (!complaint) return undefined;
  if (complaint.contactedAt === undefined) return 'contactSeller';
  return complaint.evidenceAt === undefined ? 'gatherEvidence' : 'openDispute';
}
