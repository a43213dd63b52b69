import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { formats, language } from '../lib/i18n/format';
import { calmTitle, noticeWords, urgentTitle } from '../lib/i18n/notice';
import { answeredOf } from '../lib/learnt-word';
import { type Answer, type Message, parseMessage } from '../lib/messages';
import { isOrderPage, ORDER_LIST_URL, orderPageUrl } from '../lib/order-pages';
import { type Interpreter, interpreter } from '../lib/page/interpret';
import { LANGUAGES } from '../lib/page/languages';
import { lessonOf } from '../lib/page/lesson';
import { readWell } from '../lib/page/read-well';
import type { RawOrder } from '../lib/raw-order';
import { type Judged, type Notice, RETRY_MS, sweep } from '../lib/reminders/sweep';
import { assess } from '../lib/rules/assess';
import { type RuleBook, ruleBook } from '../lib/rules/rule-book';
import {
  exclusively,
  type KeptOrder,
  readAllOrders,
  readAllReminders,
  readOrders,
  readSettings,
  recordSightings,
  writeReminders,
} from '../lib/store';
import { learnLessons, teachWord } from '../lib/store/learnt-words';
import { forgetNotes, keepNote } from '../lib/store/page-notes';

const ALARM = 'sweep';

const BETWEEN_NOTICES_MS = 1_100;

/** A list of listeners, all registered before anything is awaited: a later one would lose the event that woke us. */
export default defineBackground(() => {
  const look = sweeper();
  browser.runtime.onMessage.addListener((data: unknown, sender) => {
    const message = senderIsOurs(sender) ? parseMessage(data) : undefined;
    return message ? answer(message) : Promise.resolve<Answer>({ error: 'not-allowed' });
  });
  browser.alarms.onAlarm.addListener(look);
  browser.runtime.onStartup.addListener(look);
  browser.runtime.onInstalled.addListener(look);
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => /^(order|case|settings):/.test(key))) look();
  });
  browser.notifications.onClicked.addListener(openNotice);
  void shutStore();
  look();
});

/** A content script of ours on an order page; nobody else may speak. */
function senderIsOurs(sender: { id?: string; tab?: unknown; url?: string }): boolean {
  return sender.id === browser.runtime.id && !!sender.tab && isOrderPage(sender.url ?? '');
}

/** Content scripts, and with them the page's process, cannot read the store where the browser can forbid it. */
async function shutStore(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

async function answer(message: Message): Promise<Answer> {
  try {
    const kept = await keptFor(message, Date.now());
    if (!kept) return { error: 'not-allowed' };
    return { assessments: (await judge(kept, Date.now())).map(({ assessment }) => assessment) };
  } catch (error) {
    console.error(error);
    return { error: 'store-failed' };
  }
}

/** Does what a message asks, and gives the orders that it is about; undefined where it asks what it may not. */
async function keptFor(message: Message, now: number): Promise<readonly KeptOrder[] | undefined> {
  switch (message.type) {
    case 'recordSeen':
      return record(message.seen, now);
    case 'assessOrders':
      return readOrders(message.orderIds);
    case 'teachWord':
      return (await teachWord(message.orderId, message, now)) ? readOrders([message.orderId]) : undefined;
    case 'notePage':
      await keepNote({ ...message.note, version: browser.runtime.getManifest().version, seenAt: now });
      return [];
  }
}

let reader: Interpreter | undefined;

/** Understands what a page showed, here and not in the page: its tables of 19 languages would cost every page load. */
async function record(seen: readonly RawOrder[], now: number): Promise<readonly KeptOrder[]> {
  reader ??= interpreter(LANGUAGES);
  const { interpret } = reader;
  const { words = [] } = await readSettings();
  const answered = (word: string) => answeredOf(words, word);
  const looks = seen.map((raw) => ({ raw, sighting: interpret(raw, now, answered) }));
  try {
    await learnLessons(
      looks.flatMap(({ raw, sighting }) => lessonOf(raw, sighting) ?? []),
      now,
    );
    await forgetNotes(readWell(looks, answered));
  } catch (error) {
    console.error(error); // settings or notes that cannot be read cost no order its place in the store
  }
  return recordSightings(
    looks.map(({ sighting }) => sighting),
    now,
  );
}

async function judge(kept: readonly KeptOrder[], now: number): Promise<readonly Judged[]> {
  const book = await currentBook();
  return kept.flatMap(({ order, dispute }) => {
    try {
      return [{ order, assessment: assess(order, dispute, now, book) }];
    } catch (error) {
      console.error(error); // one order that cannot be judged costs no other its reminders
      return [];
    }
  });
}

let book: { readonly made: string; readonly rules: RuleBook } | undefined;

/** The rule book for what the buyer chose and the zone the buyer is in now: a worker may outlive a journey. */
async function currentBook(): Promise<RuleBook> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const settings = await readSettings();
  const made = JSON.stringify([zone, settings]);
  if (book?.made !== made) book = { made, rules: ruleBook(zone, settings) };
  return book.rules;
}

/** A function that sweeps; asked again meanwhile, it sweeps once more afterwards. */
function sweeper(): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      do {
        again = false;
        await showCount(await sweepOnce());
      } while (again);
    } catch (error) {
      console.error(error);
      await arm(Date.now() + RETRY_MS);
    } finally {
      running = false;
    }
  };
  return () => void run();
}

function sweepOnce(): Promise<readonly Judged[]> {
  return sweep({
    now: Date.now,
    exclusively,
    judgeAll: async (now) => judge((await readAllOrders()).kept, now),
    readReminders: readAllReminders,
    writeReminders,
    show,
    pause: () => new Promise((done) => setTimeout(done, BETWEEN_NOTICES_MS)),
    armBy,
    arm,
  });
}

/** One alarm under one name: setting it again replaces it. `when` in the past fires at once. */
async function arm(at: number): Promise<void> {
  await browser.alarms.create(ALARM, { when: at });
}

async function armBy(at: number): Promise<void> {
  const alarm = await browser.alarms.get(ALARM);
  if (!alarm || alarm.scheduledTime > at) await arm(at);
}

async function show(notice: Notice): Promise<boolean> {
  try {
    const { title, message } = noticeWords(notice, Date.now(), formats(language()));
    const iconUrl = browser.runtime.getURL('/icon/128.png');
    await browser.notifications.create(notice.id, { type: 'basic', iconUrl, title, message });
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

/** The id alone says what to open: the worker that showed it may be long gone. */
async function openNotice(id: string): Promise<void> {
  const [orderId = ''] = id.split(':');
  const url = /^\d+$/.test(orderId) ? orderPageUrl(orderId) : ORDER_LIST_URL;
  await Promise.all([browser.notifications.clear(id), browser.tabs.create({ url })]);
}

/** The number of orders that need the buyer now, on the toolbar. */
async function showCount(judged: readonly Judged[]): Promise<void> {
  const urgent = judged.filter(({ assessment }) => assessment.urgency === 'urgent').length;
  await browser.action.setBadgeText({ text: urgent > 0 ? String(urgent) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
  await browser.action.setTitle({ title: urgent > 0 ? urgentTitle(urgent) : calmTitle() });
}
