import type { Step } from '../records/assessment';

/**
 * What to do in each step, in order, as message keys under `check`. From the buyer's guide and the sources of
 * docs/rules.md, in our own words.
 */
export const CHECKLISTS = {
  findOut: ['findOut.open'],
  pay: ['pay.decide'],
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
  answerProposal: [
    'answerProposal.read',
    'answerProposal.accept',
    'answerProposal.refuse',
    'answerProposal.soon',
  ],
  answerRefusal: ['answerRefusal.why', 'answerRefusal.proof', 'answerRefusal.wait', 'answerRefusal.stay'],
  giveProof: ['giveProof.exact', 'giveProof.early'],
  waitPlatform: ['waitPlatform.proof', 'waitPlatform.look', 'waitPlatform.support'],
  sendReturn: ['sendReturn.label', 'sendReturn.tracked', 'sendReturn.complete', 'sendReturn.number'],
  waitReturn: ['waitReturn.look', 'waitReturn.proof'],
  checkRefund: ['checkRefund.bank', 'checkRefund.reference'],
  appeal: ['appeal.new', 'appeal.once', 'appeal.support'],
  beyondPlatform: ['beyondPlatform.once', 'beyondPlatform.body'],
  returnByLaw: ['returnByLaw.address', 'returnByLaw.proof', 'returnByLaw.pays', 'returnByLaw.tell'],
  paypalClaim: ['paypalClaim.claim', 'paypalClaim.early', 'paypalClaim.door', 'paypalClaim.tell'],
  waitPaypal: ['waitPaypal.look', 'waitPaypal.answer', 'waitPaypal.door', 'waitPaypal.tell'],
  paypalClosed: ['paypalClosed.why', 'paypalClosed.card', 'paypalClosed.body'],
  allIsWell: ['allIsWell.packing', 'allIsWell.wrong'],
  settled: ['settled.money', 'settled.appeal'],
  cannotReopen: ['cannotReopen.button', 'cannotReopen.payment'],
  nothingLeft: ['nothingLeft.button', 'nothingLeft.appeal', 'nothingLeft.payment'],
} as const satisfies { readonly [step in Step]: readonly string[] };

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
  | 'waitSeller.silent'
  | 'beyondPlatform.anyway'
  | 'beyondPlatform.paypal'
  | 'beyondPlatform.card'
  | 'beyondPlatform.notice'
  | 'beyondPlatform.guarantee'
  | 'beyondPlatform.arbitration'
  | 'beyondPlatform.ecc'
  | 'beside.paypal'
  | 'beside.card'
  | `${'waitSeller' | 'answerProposal' | 'answerRefusal' | 'waitPlatform'}.packing`
  | 'noDate';

/** One item of a checklist; also the key of its tick. */
export type ChecklistItem = (typeof CHECKLISTS)[Step][number] | ExtraItem;
