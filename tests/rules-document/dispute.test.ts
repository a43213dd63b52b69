import { describe, expect, test } from 'vitest';
import { DISPUTE_EVENTS, type DisputeState, disputeState } from '../../lib/records/dispute';
import type { Evidence } from '../../lib/records/evidence';
import { REASONS } from '../../lib/records/order';
import { OFFICIAL_2026 } from '../../lib/rules/catalogue';
import { EVIDENCE, FIRST_REASONS } from '../../lib/rules/evidence';
import { allIsWell } from '../read-document';
import { code } from './data-in-words';
import { rowsDiffer, table } from './rules-page';

const EVIDENCE_WORDS: { readonly [evidence in Evidence]: string } = {
  trackingPage: 'the tracking page',
  orderPage: 'the order’s page with its dates',
  carrierAnswer: 'the carrier’s answer in writing',
  deliveryRecord: 'the delivery record with address, weight and signature',
  customsPaper: 'the customs paper that states the reason',
  besideListing: 'a photo beside the listing’s picture or text',
  measured: 'a photo with a ruler and of the size label',
  faultVideo: 'one uncut video from the start to the fault',
  boxPhotos: 'photos of the outer box, the label, the inside and the item',
  damageReport: 'the carrier’s damage report, if there is one',
  unpackingVideo: 'a video of the unpacking',
  weightPhoto: 'a photo of the closed parcel on a scale, label legible',
  closeUps: 'close-ups of what shows the fake',
  brandStatement: 'a statement of the brand, if it can be had',
  listingSnapshot: 'the listing’s snapshot',
  chat: 'the chat',
};

describe('the dispute', () => {
  const stateAfter = (kind: (typeof DISPUTE_EVENTS)[number]): DisputeState =>
    disputeState({ orderId: '8212313961591322', events: [{ kind, at: 0, enteredAt: 0 }] });

  test('every state, the events that lead to it and the clocks that run in it', () => {
    const states = [...new Set<DisputeState>(['none', ...DISPUTE_EVENTS.map(stateAfter)])];
    const wanted = states.map((state) => [
      code(state),
      DISPUTE_EVENTS.filter((kind) => stateAfter(kind) === state)
        .map(code)
        .join(', '),
      OFFICIAL_2026.filter(({ appliesIf: { disputes } }) => disputes !== 'any' && disputes?.includes(state))
        .map(({ id }) => code(id))
        .join(', '),
    ]);
    const found = table('state', 'after', 'clocks').map((cells) => cells.slice(0, 3));
    allIsWell(rowsDiffer('the table of states', found, wanted));
  });

  test('every reason with its evidence, the guide’s situations first', () => {
    const wanted = REASONS.map((reason) => [
      code(reason),
      EVIDENCE[reason].map((evidence) => EVIDENCE_WORDS[evidence]).join('; '),
    ]);
    const found = table('reason', 'means', 'evidence').map(([id = '', , evidence = '']) => [id, evidence]);
    allIsWell(rowsDiffer('the table of reasons', found, wanted));
    expect(found.slice(0, FIRST_REASONS.length).map(([id]) => id)).toEqual(FIRST_REASONS.map(code));
  });
});
