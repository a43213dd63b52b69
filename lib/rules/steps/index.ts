import { defined } from '../../records/defined';
import { disputeNow, hasCaseNotUnderstood } from '../dispute-now';
import { findCompleted } from './completed';
import { type Finding, notKnown, type StepInput } from './finding';
import { findInDispute } from './in-dispute';
import { findUnderWay } from './under-way';

/** The step that applies to an order and one of its disputes. */
export function findStep(input: StepInput): Finding {
  const disputed = findInDispute(input);
  if (disputed) return disputed;
  const finding = findByStatus(input);
  if (finding.verdict === 'over') {
    return disputeNow(input) === 'withdrawn' ? { ...finding, step: 'cannotReopen' } : finding;
  }
  const running = finding.verdict !== 'notApplicable' && hasCaseNotUnderstood(input);
  return running ? { ...notKnown('dispute'), ...defined({ changesAt: finding.changesAt }) } : finding;
}

function findByStatus(input: StepInput): Finding {
  const { order, problems, deadlines } = input;
  const unparsed = problems.some(({ kind }) => kind === 'unknownStatus');
  switch (unparsed ? undefined : order.status?.value) {
    case 'toPay':
      return {
        verdict: 'open',
        step: 'pay',
        turn: 'nobody',
        about: ['pay.verify', 'pay.unpaid'],
        urgency: 'calm',
      };
    case 'processing':
      return order.entered.reported?.['cancel.asked'] === undefined
        ? { verdict: 'open', step: 'waitShipment', turn: 'seller', about: ['ship.by'] }
        : { verdict: 'open', step: 'waitCancel', turn: 'seller', about: ['cancel.reply'] };
    case 'awaitingDelivery':
      return findUnderWay(input);
    case 'completed':
      return findCompleted(input);
    case 'canceled':
      return deadlines.some(({ clock }) => clock === 'refund.arrive')
        ? { verdict: 'open', step: 'checkRefund', turn: 'bank', about: ['refund.arrive'] }
        : { verdict: 'over', step: 'checkRefund', turn: 'bank', about: [], urgency: 'over' };
    case 'closed':
    case 'expired':
      return { verdict: 'notApplicable', step: 'nothingLeft', turn: 'nobody', about: [], urgency: 'over' };
    case undefined:
      return notKnown('status');
  }
}
