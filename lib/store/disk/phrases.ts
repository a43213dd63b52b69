/**
 * What stands in nearly every record, each with a letter: '~' and the letter take its place in the store. Records hold many facts
 * with the same few fields, and a browser counts each quotation mark of a kept text twice. These letters stand in every store:
 * none is ever changed, new ones go at the end.
 */
const PHRASES: readonly (readonly [letter: string, phrase: string])[] = [
  ['a', '{"value":"'],
  ['b', '{"value":{'],
  ['c', '","source":"list","seenAt":'],
  ['d', '","source":"order","seenAt":'],
  ['e', '","source":"tracking","seenAt":'],
  ['f', '"},"source":"list","seenAt":'],
  ['g', '"},"source":"order","seenAt":'],
  ['h', '"},"source":"tracking","seenAt":'],
  ['i', '{"id":"'],
  ['j', '","status":{"value":"toPay'],
  ['k', '","status":{"value":"processing'],
  ['l', '","status":{"value":"awaitingDelivery'],
  ['m', '","status":{"value":"completed'],
  ['n', '},"days":{"placed":{"value":"'],
  ['o', '},"paid":{"value":"'],
  ['p', '},"shipped":{"value":"'],
  ['q', '},"completed":{"value":"'],
  ['r', '}},"stated":['],
  ['s', '"items":[{"title":"'],
  ['t', '"},{"title":"'],
  ['u', '"}],"store":"'],
  ['v', '","amount":"'],
  ['w', '","problems":[],"entered":{"days":{}},"seenAt":'],
  ['x', '],"problems":['],
  ['y', '"entered":{"days":{'],
  ['z', '},"seenAt":'],
  ['A', '"about":"'],
  ['B', '","text":"'],
  ['C', '","on":"'],
  ['D', '"leftMs":'],
  ['E', '"days":'],
  ['F', ',"from":"'],
  ['G', 'refund.nodelivery'],
  ['H', 'bp.end'],
  ['I', '"kinds":["'],
  ['J', '"orderId":"'],
  ['K', '{"kind":"'],
  ['L', '"enteredAt":'],
  ['M', '","line":"'],
  ['N', '"unsure":true'],
  ['O', '"state":"'],
  ['P', '"names":{'],
  ['Q', '"disputes":['],
  ['R', '","seenAt":'],
  ['S', '"source":"'],
  ['T', '":{"value":"'],
  ['U', '","'],
  ['V', '":"'],
  ['W', '"},'],
  ['X', ',"'],
  ['Y', '":'],
];

const SIGN = '~';
const LETTER_OF = new Map(PHRASES.map(([letter, phrase]) => [phrase, letter]));
const PHRASE_OF = new Map([[SIGN, SIGN], ...PHRASES]);
const LONG_FIRST = [SIGN, ...LETTER_OF.keys()].toSorted((one, other) => other.length - one.length);
const ANY_PHRASE = new RegExp(LONG_FIRST.map((phrase) => phrase.replace(/[.[\]{}]/g, '\\$&')).join('|'), 'g');
const ANY_LETTER = /~(.?)/gs;

/** A record's text, shorter. It begins with a sign that no JSON text begins with. */
export function shortened(text: string): string {
  return SIGN + text.replace(ANY_PHRASE, (phrase) => SIGN + (LETTER_OF.get(phrase) ?? SIGN));
}

/** The text as it was; one that was never shortened stays. What no phrase stands for is left out. */
export function inFull(text: string): string {
  if (!text.startsWith(SIGN)) return text;
  return text.slice(1).replace(ANY_LETTER, (_, letter: string) => PHRASE_OF.get(letter) ?? '');
}
