import type { Step } from '../../records/assessment';
import type { Order } from '../../records/order';

/** What comes next for a buyer who has something to complain of: the seller, the evidence, the dispute. */
export function complaintStep({ entered: { complaint } }: Order): Step | undefined {
  if (!complaint) return undefined;
  if (complaint.contactedAt === undefined) return 'contactSeller';
  return complaint.evidenceAt === undefined ? 'gatherEvidence' : 'openDispute';
}
