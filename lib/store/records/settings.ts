import { type WordMeaning, withPageAnswer, withTabMeaning } from '../../records/learned-word';
import type { OrderId } from '../../records/order-id';
import { changeWords, type Settings } from '../../records/settings';
import type { Snapshot } from '../disk/area';
import { exclusively, orders, settings } from './collections';

/** The one record of settings. */
const ALL = 'all';

/** What the buyer chose for all orders; nothing chosen where the record is missing or broken. */
export async function readSettings(at?: Snapshot): Promise<Settings> {
  return (await (at ? settings.readAll(at) : settings.read([ALL]))).records.get(ALL) ?? {};
}

/** Changes what the buyer chose; writes nothing where that is the very same. */
export function changeSettings(change: (chosen: Settings) => Settings): Promise<void> {
  return exclusively(async () => {
    const chosen = (await settings.readToChange([ALL])).get(ALL) ?? {};
    const changed = change(chosen);
    if (changed !== chosen) await settings.write(new Map([[ALL, changed]]));
  });
}

/** Keeps what tabs taught at `now` (epoch ms). Writes nothing where nothing is new. */
export async function learnTabMeanings(meanings: readonly WordMeaning[], now: number): Promise<void> {
  if (meanings.length === 0) return;
  await changeSettings((chosen) =>
    changeWords(chosen, (words) =>
      meanings.reduce((all, meaning) => withTabMeaning(all, meaning, now), words),
    ),
  );
}

/**
 * Keeps what a page says that the buyer answered at `now` (epoch ms), and gives whether that could be asked at all: only a
 * word that this order has and nobody understood. It stays "about" until the buyer confirms it in the popup.
 */
export async function teachWord(orderId: OrderId, meaning: WordMeaning, now: number): Promise<boolean> {
  const order = (await orders.read([orderId])).records.get(orderId);
  const asked = order?.problems.some(
    ({ value }) => value.kind === 'unknownStatus' && value.word === meaning.word,
  );
  if (!asked) return false;
  await changeSettings((chosen) => changeWords(chosen, (words) => withPageAnswer(words, meaning, now)));
  return true;
}
