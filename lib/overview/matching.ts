import type { Order } from '../records/order';
import { plainText } from '../text/plain-text';

/** The form in which a search and texts are compared: lower case, without accents and marks. */
function bare(text: string): string {
  return plainText(text.normalize('NFKD').replace(/\p{M}/gu, '')).replace(/ß/g, 'ss').replace(/ı/g, 'i');
}

/**
 * Makes a function that tells whether an order matches a search: each word occurs in an item's title, the store's name
 * or the order's number, in any order. The compared form of an order's texts is cached.
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
