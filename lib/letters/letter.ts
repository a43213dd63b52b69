import { MAX_AMOUNT_LENGTH } from '../records/dispute';
import type { Reason } from '../records/order';
import { BLANK, fill, oneLine } from './fill';
import { fitted, type Line, type Paragraph } from './fitted';
import type { LetterFacts } from './letter-facts';
import { type LetterKind, PLACE_OF } from './letter-kinds';
import type { Letters } from './letters';
import { orderDescribed, orderNamed, protectionLine } from './order-lines';

/** How much the buyer asks for, and what was offered, as the buyer writes the amounts. */
export interface LetterAmounts {
  /** A part of the price; left out if all of it is asked for, empty if the buyer has not said how much. */
  readonly part?: string | undefined;
  readonly offered?: string | undefined;
}

/**
 * The maximum length of a letter for AliExpress, in UTF-16 units. Its fields' limits are not known, and a short text
 * gets read. A bank's letter is at most a page.
 */
export const MAX_FORM_LENGTH = 900;
export const MAX_LETTER_LENGTH = 2000;

/**
 * A letter to copy, in the language of `words`. It says only what is known about the order: a gap that matters becomes
 * a blank (see fill.ts), any other is left out.
 */
export function letter(
  kind: LetterKind,
  reason: Reason | undefined,
  facts: LetterFacts & LetterAmounts,
  words: Letters,
): string {
  const place = PLACE_OF[kind];
  const payer = place === 'paypal' || place === 'bank';
  const head = place === 'seller' ? orderNamed(facts, words) : orderDescribed(facts, reason, words);
  return fitted(
    [
      [{ text: payer ? words.dear : words.hello }],
      payer ? [...head, { text: fill(words.transaction, {}) }] : head,
      body(kind, reason, facts, words),
      [{ text: words.thanks }],
    ],
    payer ? MAX_LETTER_LENGTH : MAX_FORM_LENGTH,
  );
}

/** What the letter says besides the facts. An amount ends its line, so that no full stop follows a currency. */
function body(
  kind: LetterKind,
  reason: Reason | undefined,
  facts: LetterFacts & LetterAmounts,
  words: Letters,
): Paragraph {
  const say = (...sentences: readonly string[]): Line => ({ text: sentences.join(words.between) });
  const problem = reason ? words.problem[reason] : BLANK;
  const wanted = oneLine(facts.part, MAX_AMOUNT_LENGTH);
  const ask = facts.part === undefined ? words.askAll : fill(words.askPart, { wanted });
  const offered = oneLine(facts.offered, MAX_AMOUNT_LENGTH);
  const list = facts.evidence.map((item) => words.evidence[item]).join(words.comma);
  const attached = say(fill(words.attached, { list: list || undefined }));
  switch (kind) {
    case 'firstContact':
      return [say(problem, ask), say(words.solve)];
    case 'moreTime':
      return [say(words.extend), ...protectionLine(facts, words)];
    case 'lowProposal':
      return [say(fill(words.low, { offered })), say(problem, ask)];
    case 'returnLabel':
      return [say(problem, words.label)];
    case 'claim':
      return [say(problem), attached, say(ask)];
    case 'refusal':
      return [say(fill(words.refuse, { offered })), say(problem), attached, say(ask)];
    case 'appeal':
      return [say(words.appeal, problem), say(fill(words.whatIsNew, {})), say(ask)];
    case 'sellerSilent':
      return [say(problem, words.silent), say(ask)];
    case 'refundMissing':
      return [say(words.refundMissing)];
    case 'notDelivered':
      return [say(words.notHere)];
    case 'paypal':
      return [say(words.paypal, problem), say(ask), say(words.canSend)];
    case 'bank':
      return [say(words.bank, problem), say(ask), say(words.canSend)];
  }
}
