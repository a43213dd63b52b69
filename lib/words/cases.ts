import type { Statement, StatementSubject } from '../records/order';
import type { RawDispute } from '../records/raw-order';
import { seenAmount } from '../records/seen-amount';
import type { SeenDispute, SeenDisputeState } from '../records/seen-dispute';
import type { Tables } from './tables';
import { afterWords } from './vocabulary';

/** The clock that a case's countdown runs on, by where the case stands. */
const CASE_CLOCKS: { readonly [state in SeenDisputeState]?: StatementSubject } = {
  waitSeller: 'neg.seller',
  waitBuyer: 'neg.buyer',
  returnShip: 'ret.ship',
};

/** What is understood of the returns, refunds and disputes that a page shows, each once. */
export function readCases(disputes: readonly RawDispute[], tables: Tables): readonly SeenDispute[] {
  const all = disputes.map((one) => readCase(one, tables));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function readCase({ text, line, date }: RawDispute, { dates, words }: Tables): SeenDispute {
  const state = words.disputeState(text);
  const amount = seenAmount(text);
  const openedOn = date === undefined ? undefined : dates.read(date);
  return {
    ...(state ? { state: state.value } : {}),
    ...(state && !state.sure ? { unsure: true as const } : {}),
    ...(amount === undefined ? {} : { amount }),
    ...(line ? { line } : {}),
    ...(openedOn ? { openedOn } : {}),
  };
}

/**
 * What the countdown of a case states, by whose turn it is: in its own place, or behind the words. Its wording was never
 * seen on a page, so it is unsure.
 */
export function countdown(
  { text, left = afterWords(text) }: RawDispute,
  { words, timeLeft }: Tables,
): readonly Statement[] {
  const about = CASE_CLOCKS[words.disputeState(text)?.value ?? 'finished'];
  const leftMs = left === undefined ? undefined : timeLeft(left);
  return about && leftMs && left ? [{ about, leftMs, text: left, unsure: true }] : [];
}
