import type { Statement } from '../records/order';
import type { RawOrder } from '../records/raw-order';
import { MAX_TEXT_LENGTH } from '../text/clean-text';
import { countdown } from './cases';
import type { Tables } from './tables';

const MAX_STATEMENTS = 20;

/**
 * What a page states of an order: in its delivery guarantee, in the countdowns of its cases, in its sentences. Each
 * statement once, and no more of them than an order can hold: a page with many lines repeats itself.
 */
export function readStatements(raw: RawOrder, tables: Tables): readonly Statement[] {
  const all = [
    ...nodeStatements(raw, tables),
    ...raw.disputes.flatMap((one) => countdown(one, tables)),
    ...raw.sentences.flatMap((text) => tables.sentences.flatMap((sentence) => sentence(text))),
  ];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()].slice(0, MAX_STATEMENTS);
}

/**
 * The delivery guarantee: the step that is called a refund. Where its word was never seen it is the last of three
 * (paid, coupon, refund; captured 2026-08), and is unsure.
 */
function nodeStatements({ nodes }: RawOrder, { dates, words }: Tables): readonly Statement[] {
  return nodes.flatMap((node, index): readonly Statement[] => {
    const named = words.refund(node.text);
    const inPlace = nodes.length === 3 && index === 2;
    const on = named || inPlace ? dates.read(node.date) : undefined;
    if (!on) return [];
    const text = `${node.text} ${node.date}`.slice(0, MAX_TEXT_LENGTH);
    return [{ about: 'refund.nodelivery', on, text, ...(named?.sure ? {} : { unsure: true as const }) }];
  });
}
