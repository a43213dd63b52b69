import { browser } from 'wxt/browser';
import { isClockPlausible, troubles } from '../../lib/environment/troubles';
import type { Answer, Message } from '../../lib/messages';
import type { KnownOrder } from '../../lib/records/known-order';
import { answeredOf } from '../../lib/records/learned-word';
import type { OrderId } from '../../lib/records/order-id';
import type { RawOrder } from '../../lib/records/raw-order';
import {
  forgetReports,
  keepReport,
  learnTabMeanings,
  readOrders,
  readSettings,
  recordSightings,
  teachWord,
} from '../../lib/store';
import { i18n } from '../../lib/wording';
import { troubleWords } from '../../lib/wording/trouble-words';
import { type Interpreter, interpreter } from '../../lib/words/interpret';
import { LANGUAGES } from '../../lib/words/languages';
import { readWell } from '../../lib/words/read-well';
import { tabMeaningOf } from '../../lib/words/tab-meaning';
import { assessAll } from './assess-all';
import { isInFront, type Sender } from './in-front';
import { admit } from './room';
import { showOrder } from './show-order';
import { showTrouble } from './toolbar';

/** Answers a content script, the sender: the assessments of the orders that it named, or why there are none. */
export async function answer(message: Message, sender: Sender): Promise<Answer> {
  try {
    const now = Date.now();
    const notes = troubles(now).map(troubleWords);
    if (!isClockPlausible(now)) return { error: 'clock-wrong', notes }; // what such a clock has seen would outlive it in the store
    const kept = await keptFor(message, sender, now);
    if (!kept) return { error: 'not-allowed' };
    const all = (await isAllKept(message, kept)) ? notes : [...notes, i18n.t('keeping.noRoom')];
    return {
      assessments: (await assessAll(kept, Date.now())).map(({ assessment }) => assessment),
      notes: all,
    };
  } catch (error) {
    console.error(error);
    await showTrouble();
    return { error: 'store-failed' };
  }
}

/** Whether all orders are kept that a page showed. Where not, the toolbar says that something is wrong. */
async function isAllKept(message: Message, kept: readonly KnownOrder[]): Promise<boolean> {
  if (message.type !== 'recordSeen') return true;
  const ids = new Set(kept.map(({ order }) => order.id));
  if (message.seen.every(({ orderId }) => ids.has(orderId))) return true;
  await showTrouble();
  return false;
}

/** Does what a message asks, and returns the orders that it is about; undefined if it is not allowed. */
async function keptFor(
  message: Message,
  sender: Sender,
  now: number,
): Promise<readonly KnownOrder[] | undefined> {
  switch (message.type) {
    case 'recordSeen':
      return record(message.seen, await isInFront(sender), now);
    case 'assessOrders':
      return readOrders(message.orderIds);
    case 'teachWord':
      return (await teachWord(message.orderId, message, now)) ? readOrders([message.orderId]) : undefined;
    case 'reportPage':
      await keepReport({ ...message.report, version: browser.runtime.getManifest().version, seenAt: now });
      return [];
    case 'showOrder':
      return show(message.orderId, now);
  }
}

/** Shows a stored order and returns it. Any other id opens no tab, nor does a page that asks too often. */
async function show(orderId: OrderId, now: number): Promise<readonly KnownOrder[] | undefined> {
  const kept = await readOrders([orderId]);
  return kept.length > 0 && (await showOrder(orderId, now)) ? kept : undefined;
}

let reader: Interpreter | undefined;

/**
 * Understands what a page showed, in front of the buyer or not. This happens here because the tables of all languages would
 * slow down every page load.
 */
async function record(
  seen: readonly RawOrder[],
  inFront: boolean,
  now: number,
): Promise<readonly KnownOrder[]> {
  reader ??= interpreter(LANGUAGES);
  const { interpret } = reader;
  const { words = [] } = await readSettings();
  const answered = (word: string) => answeredOf(words, word);
  const readings = seen.map((raw) => ({ raw, sighting: interpret(raw, now, answered) }));
  try {
    await learnTabMeanings(
      readings.flatMap(({ raw, sighting }) => tabMeaningOf(raw, sighting) ?? []),
      now,
    );
    await forgetReports(readWell(readings, answered));
  } catch (error) {
    console.error(error); // unreadable settings or reports must not keep an order out of the store
  }
  return recordSightings(
    readings.map(({ sighting }) => sighting),
    now,
    { inFront, admit: (fresh, seenIds) => admit(fresh, seenIds, now, { assess: assessAll }) },
  );
}
