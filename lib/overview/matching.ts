import type { Order } from '../records/order';
import { plainText } from '../text/plain-text';

/** A text without capitals, accents and marks: how what is searched and what is found are compared. */
function bare(text: string): string {
  return plainText(text.normalize('NFKD').replace(/\p{M}/gu, '')).replace(/ß/g, 'ss').replace(/ı/g, 'i');
}

/**
 * A function that tells whether an order is meant by a search: each of its words stands in the title of an item, the store's name or
 * the order's number, in any order. What an order's texts are without their accents is found out once.
 */
export function matcher(): (order: Order, search: string) => boolean {
  const texts = new WeakMap<Order, string>();
  let words: readonly string[] = [];
  let wordsOf = '';

  return (order, search) => {
    if (search !== wordsOf) words = bare(search).split(/\s+/u).filter(Boolean);
    wordsOf = search;
    if (words.length === 0) return true;
    const text =
      texts.get(order) ??
      bare([...order.items.map(({ title }) => title), order.store ?? '', order.id].join('\n'));
    texts.set(order, text);
    return words.every((word) => text.includes(word));
  };
}
