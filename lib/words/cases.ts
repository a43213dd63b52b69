import type { SeenDispute, SeenDisputeState, Statement, StatementSubject } from '../records/order';
import type { RawDispute } from '../records/raw-order';
import type { Tables } from './tables';

/** The clock that a case's countdown runs on, by where the case stands. */
const CASE_CLOCKS: { readonly [state in SeenDisputeState]?: StatementSubject } = {
  waitSeller: 'neg.seller',
  waitBuyer: 'neg.buyer',
  returnShip: 'ret.ship',
};

/** A return, refund or dispute as the page shows it, with what is understood of it for sure. */
export function readCase({ text, line, date }: RawDispute, { dates, words }: Tables): SeenDispute {
  const state = words.disputeState(text);
  const openedOn = date === undefined ? undefined : dates.read(date);
  return {
    text,
    ...(state?.sure ? { state: state.value } : {}),
    ...(line ? { line } : {}),
    ...(openedOn ? { openedOn } : {}),
  };
}

/** What the countdown of a case states, by whose turn it is. Its wording was never seen on a page, so it is unsure. */
export function countdown({ text, left }: RawDispute, { words, timeLeft }: Tables): readonly Statement[] {
  const about = CASE_CLOCKS[words.disputeState(text)?.value ?? 'finished'];
  const leftMs = left === undefined ? undefined : timeLeft(left);
  return about && leftMs && left ? [{ about, leftMs, text: left, unsure: true }] : [];
}
