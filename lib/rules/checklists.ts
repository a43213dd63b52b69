import type { Step } from '../records/assessment';

/**
 * What to do in each step, in order, as message keys under `check`. From the buyer's guide and the sources of
 * docs/rules.md, in our own words.
 */
export const CHECKLISTS = {
  findOut: ['findOut.open'],
  pay: ['pay.decide', 'pay.paid'],
  payCheck: ['payCheck.wait', 'payCheck.twice', 'payCheck.support'],
  waitShipment: ['waitShipment.keep', 'waitShipment.cancel', 'waitShipment.reason'],
  waitCancel: ['waitCancel.wait', 'waitCancel.stay'],
  waitDelivery: ['waitDelivery.note', 'waitDelivery.tracking', 'waitDelivery.extend', 'waitDelivery.keep'],
  askExtension: ['askExtension.extend', 'askExtension.answer', 'askExtension.keep'],
  claimToday: [
    'claimToday.open',
    'claimToday.here',
    'claimNondelivery.tracking',
    'claimNondelivery.amount',
    'claimNondelivery.stay',
  ],
  claimNondelivery: [
    'claimNondelivery.tracking',
    'claimNondelivery.message',
    'claimNondelivery.open',
    'claimNondelivery.amount',
    'claimNondelivery.stay',
  ],
  checkItem: [
    'checkItem.film',
    'checkItem.test',
    'checkItem.packing',
    'checkItem.message',
    'checkItem.evidence',
    'checkItem.open',
    'checkItem.amount',
  ],
  contactSeller: ['contactSeller.write', 'contactSeller.term', 'contactSeller.support', 'contactSeller.stay'],
  gatherEvidence: [
    'gatherEvidence.list',
    'gatherEvidence.listing',
    'gatherEvidence.packing',
    'gatherEvidence.chat',
  ],
  openDispute: [
    'openDispute.orders',
    'openDispute.order',
    'openDispute.reason',
    'openDispute.form',
    'openDispute.amount',
    'openDispute.evidence',
    'openDispute.tell',
  ],
  openToday: [
    'openToday.open',
    'openDispute.reason',
    'openDispute.amount',
    'openToday.evidence',
    'openDispute.tell',
    'openToday.seller',
  ],
  openNow: [
    'openNow.look',
    'openDispute.reason',
    'openDispute.amount',
    'openToday.evidence',
    'openDispute.tell',
    'openNow.gone',
  ],
  waitSeller: ['waitSeller.look', 'waitSeller.proof', 'waitSeller.stay'],
  sellerSilent: ['sellerSilent.look', 'sellerSilent.return', 'sellerSilent.support'],
  answerProposal: [
    'answerProposal.read',
    'answerProposal.accept',
    'answerProposal.refuse',
    'answerProposal.soon',
  ],
  answerPlatform: [
    'answerPlatform.read',
    'answerPlatform.accept',
    'answerPlatform.refuse',
    'answerPlatform.silence',
  ],
  proposalImposed: ['proposalImposed.look', 'proposalImposed.return', 'proposalImposed.support'],
  answerRefusal: ['answerRefusal.why', 'answerRefusal.proof', 'answerRefusal.wait', 'answerRefusal.stay'],
  talksOver: ['talksOver.look', 'talksOver.support', 'talksOver.stay'],
  giveProof: ['giveProof.exact', 'giveProof.early'],
  proofLate: ['proofLate.look', 'proofLate.support'],
  waitPlatform: ['waitPlatform.proof', 'waitPlatform.look', 'waitPlatform.support'],
  mustReturn: ['mustReturn.look', 'mustReturn.tell', 'mustReturn.keep'],
  sendReturn: ['sendReturn.label', 'sendReturn.tracked', 'sendReturn.complete', 'sendReturn.number'],
  returnLate: ['returnLate.look', 'returnLate.open', 'returnLate.closed'],
  waitReturn: ['waitReturn.look', 'waitReturn.proof'],
  checkRefund: ['checkRefund.return', 'checkRefund.where', 'checkRefund.bank', 'checkRefund.reference'],
  canceled: ['canceled.unpaid', 'canceled.paid'],
  appeal: ['appeal.new', 'appeal.once', 'appeal.support'],
  beyondPlatform: ['beyondPlatform.once', 'beyondPlatform.body'],
  returnByLaw: ['returnByLaw.address', 'returnByLaw.proof', 'returnByLaw.pays', 'returnByLaw.tell'],
  paypalClaim: ['paypalClaim.claim', 'paypalClaim.early', 'paypalClaim.door', 'paypalClaim.tell'],
  waitPaypal: ['waitPaypal.look', 'waitPaypal.answer', 'waitPaypal.door', 'waitPaypal.tell'],
  paypalClosed: ['paypalClosed.why', 'paypalClosed.card', 'paypalClosed.body'],
  allIsWell: ['allIsWell.packing', 'allIsWell.wrong'],
  finalHere: ['finalHere.payment', 'finalHere.body'],
  settled: ['settled.money', 'settled.appeal'],
  cannotReopen: ['cannotReopen.button', 'cannotReopen.payment'],
  nothingLeft: ['nothingLeft.button', 'nothingLeft.appeal', 'nothingLeft.payment'],
} as const satisfies { readonly [step in Step]: readonly string[] };

/** Steps of a running dispute, in which the packing may still be asked for. */
export const RUNNING = [
  'waitSeller',
  'sellerSilent',
  'answerProposal',
  'answerPlatform',
  'proposalImposed',
  'answerRefusal',
  'talksOver',
  'waitPlatform',
] as const satisfies readonly Step[];

/** Items that only some orders need: see checklist-for.ts. */
export type ExtraItem =
  | 'findOut.case'
  | 'findOut.word'
  | 'claimNondelivery.gone'
  | 'claimToday.here'
  | 'checkItem.noFault'
  | 'findOut.payment'
  | 'gatherEvidence.size'
  | 'openDispute.reasonNotHere'
  | 'openDispute.formNotHere'
  | 'openDispute.wait'
  | 'openDispute.paypal'
  | 'waitReturn.silent'
  | 'beyondPlatform.anyway'
  | 'beyondPlatform.paypal'
  | 'beyondPlatform.card'
  | 'beyondPlatform.notice'
  | 'beyondPlatform.guarantee'
  | 'beyondPlatform.arbitration'
  | 'beyondPlatform.ecc'
  | 'beside.paypal'
  | 'beside.card'
  | `${(typeof RUNNING)[number]}.packing`
  | 'noDate';

/** One item of a checklist; also the key of its tick. */
export type ChecklistItem = (typeof CHECKLISTS)[Step][number] | ExtraItem;
