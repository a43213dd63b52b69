import { BADGE_NAME, badgeMaker } from '../../components/badge/badge';
import badgeCss from '../../components/badge/badge.css?inline';
import type { PanelView } from '../../components/badge/panel';
import { askedWord } from '../../components/badge/question';
import {
  type BadgeView,
  badgeView,
  panelRows,
  plainView,
  viewChangesAt,
  waitingView,
} from '../../components/badge/view';
import tokensCss from '../../components/ui/tokens.css?inline';
import type { Message } from '../../lib/messages';
import { MAX_ORDERS_ASKED } from '../../lib/messages/limits';
import type { Layout } from '../../lib/page/layouts/layout';
import { CARDS_PER_FRAME, watchPage } from '../../lib/page/watcher';
import type { Assessment } from '../../lib/records/assessment';
import type { OrderStatus } from '../../lib/records/order';
import { capped, type RawOrder } from '../../lib/records/raw-order';
import { i18n } from '../../lib/wording';
import { formats, language } from '../../lib/wording/format';
import { isOrphaned, sendMessage } from './background-line';
import { fingerprint } from './fingerprint';
import { pageReports } from './page-reports';
import { makePlacer } from './placer';
import { type Shown, shownOrders } from './shown-orders';
import { tabMemory } from './tab-memory';
import { makeTimer } from './timer';
import { unreadView } from './unread-view';

const MINUTE_MS = 60_000;

/**
 * Reads the cards of a page, asks the background to keep and judge them, and draws a badge on each. Before each frame's work
 * it asks whether the page is still the same one. `address` is the page's, as far as it says whose the content is. Returns a
 * function that stops it and takes its badges away.
 */
export function startBadges(layout: Layout, address: string, stays: () => boolean): () => void {
  const words = formats(language());
  const updatedView = plainView(i18n.t('badge.reload')); // once it is true there is nobody left to ask for the words
  const make = badgeMaker(document, tokensCss + badgeCss);
  const orders = shownOrders();
  const placer = makePlacer((card) => make(() => panelOf(card)), layout.badgeFirst);
  const withTab = tabMemory();
  const timer = makeTimer(redrawAll);
  const notes = pageReports(layout, (note) => void sendMessage(note, () => {}));
  const stop = watchPage(document, {
    layout,
    isOurs: (node) => node.nodeName.toLowerCase() === BADGE_NAME,
    nextFrame: (run) => {
      const work = () => void (stays() && run());
      if (document.hidden) setTimeout(work, 50);
      else requestAnimationFrame(work);
    },
    onCards: (cards) => void take(cards),
  });
  const leave = new AbortController();
  for (const moment of ['visibilitychange', 'focus', 'pageshow']) {
    addEventListener(moment, refreshIfShown, { signal: leave.signal });
  }
  let refreshing = false;
  /** The earliest instant (epoch ms) at which a badge may show something else. */
  let changesAt = Number.POSITIVE_INFINITY;
  let questions = 0;
  const nextQuestion = () => ++questions;
  const resting = new WeakSet<Element>();

  /** All reads of a batch come before all writes. */
  async function take(cards: readonly Element[]): Promise<void> {
    if (isOver()) return;
    const now = Date.now();
    const container = layout.container(document);
    const chosen = container && layout.tab?.(container);
    const found = cards.map((card) => ({
      card,
      seen: withTab(card, layout.read(card, address), chosen),
    }));
    const news: RawOrder[] = [];
    for (const { card, seen } of found) {
      if (seen === 'nothing') continue;
      const badge = placer.place(card);
      if (!badge) later(card);
      if (typeof seen === 'string') {
        orders.forget(card);
        badge?.draw(unreadView(seen));
        continue;
      }
      const shown = orders.remember(card, seen.orderId);
      const facts = fingerprint(seen);
      if (facts === shown.sent) draw(card, now);
      else {
        shown.sent = facts;
        if (!shown.assessment) badge?.draw(waitingView());
        news.push(capped(seen));
      }
    }
    if (news.length > 0) await report(news);
    if (!isOver()) notes.read(found.map(({ seen }) => seen));
  }

  /** Sends what was seen. After two seconds without an answer the badges say so; a late answer still counts. */
  async function report(seen: readonly RawOrder[]): Promise<void> {
    const question = nextQuestion();
    const ids = seen.map(({ orderId }) => orderId);
    for (const id of ids) setQuestion(id, question);
    const open = () => ids.filter((id) => orders.of(id)?.asked === question);
    const answer = await sendMessage({ type: 'recordSeen', seen }, () => fail(open()));
    if (answer) {
      receive(answer);
      notes.assessed(answer);
    }
    const answered = new Set(answer?.map(({ orderId }) => orderId));
    fail(open().filter((id) => !answered.has(id)));
    for (const id of open()) setQuestion(id, undefined);
  }

  function setQuestion(orderId: string, question: number | undefined): void {
    const shown = orders.of(orderId);
    if (shown) shown.asked = question;
  }

  /** Tries a card again that the page has cleared of its badge too often, once the minute is over. */
  function later(card: Element): void {
    if (resting.has(card)) return;
    resting.add(card);
    const wait = setTimeout(() => {
      resting.delete(card);
      if (card.isConnected) void take([card]);
    }, MINUTE_MS);
    leave.signal.addEventListener('abort', () => clearTimeout(wait));
  }

  /** Draws what the background answered. */
  function receive(answer: readonly Assessment[]): void {
    if (isOver()) return;
    const now = Date.now();
    for (const assessment of answer) {
      const shown = orders.of(assessment.orderId);
      if (!shown) continue;
      shown.assessment = assessment;
      shown.failed = false;
      for (const card of shown.cards) draw(card, now);
      changesAt = Math.min(changesAt, viewChangesAt(assessment, now));
    }
    orders.dropGone(answer.length);
    rearm();
  }

  /** Orders without an answer say so, and are sent again at the next look. Known dates are not taken away. */
  function fail(orderIds: readonly string[]): void {
    if (isOver()) return;
    for (const orderId of orderIds) {
      const shown = orders.of(orderId);
      if (!shown) continue;
      shown.sent = '';
      shown.failed = true;
      for (const card of shown.cards) draw(card, Date.now());
    }
  }

  function draw(card: Element, now: number): void {
    placer.badgeOf(card)?.draw(viewOf(orders.ofCard(card), now));
  }

  function viewOf(shown: Shown | undefined, now: number): BadgeView {
    if (shown?.assessment) return badgeView(shown.assessment, now, words);
    return shown?.failed ? plainView(i18n.t('badge.noAnswer')) : waitingView();
  }

  function panelOf(card: Element): PanelView {
    const assessment = orders.ofCard(card)?.assessment;
    if (isOver() || !assessment) return { rows: [] };
    const rows = panelRows(assessment, Date.now(), words);
    const { orderId } = assessment;
    const word = askedWord(assessment);
    const onShow = () => press({ type: 'showOrder', orderId });
    if (word === undefined) return { rows, onShow };
    const onAnswer = (status: OrderStatus) => press({ type: 'teachWord', orderId, word, status });
    return { rows, question: { orderId, word, onAnswer }, onShow };
  }

  /** Hands on what the buyer pressed, and tells within two seconds whether it was done. All orders are judged anew. */
  function press(message: Message): Promise<boolean> {
    return new Promise((tell) => {
      void sendMessage(message, () => tell(false)).then((answer) => {
        tell(answer !== undefined);
        if (!answer) return;
        receive(answer);
        void refresh();
      });
    });
  }

  /** One timer for all badges, set to the moment at which the first of them changes. */
  function rearm(): void {
    timer.set(Math.max(changesAt, Date.now() + MINUTE_MS)); // no text changes sooner, and a store that is down is not hammered
  }

  function redrawAll(): void {
    void refresh();
  }

  /** The store may know more than when this page was drawn: an order's own page was opened meanwhile. */
  function refreshIfShown(): void {
    if (document.hidden) timer.set(Number.POSITIVE_INFINITY);
    else void refresh();
  }

  /** Asks for all orders of this page anew, a portion at a time, so that no portion's drawing is long. */
  async function refresh(): Promise<void> {
    if (isOver() || refreshing) return;
    refreshing = true;
    const again = orders.all().flatMap(([, { failed, cards }]) => (failed ? [...cards] : []));
    for (let from = 0; from < again.length; from += CARDS_PER_FRAME) {
      await take(again.slice(from, from + CARDS_PER_FRAME));
    }
    changesAt = Number.POSITIVE_INFINITY;
    const ids = orders.all().flatMap(([id, { assessment }]) => (assessment ? [id] : []));
    for (let from = 0; from < ids.length; from += MAX_ORDERS_ASKED) {
      if (isOver()) break;
      const orderIds = ids.slice(from, from + MAX_ORDERS_ASKED);
      receive((await sendMessage({ type: 'assessOrders', orderIds }, () => {})) ?? []);
    }
    refreshing = false;
  }

  /** Whether this reading has ended: the page is another one, or the extension is gone, which the badges then say. */
  function isOver(): boolean {
    if (!leave.signal.aborted && isOrphaned()) retire();
    return leave.signal.aborted;
  }

  /** The extension was updated or removed under this page: its badges say so, and nothing of ours runs any more. */
  function retire(): void {
    end();
    for (const [, { cards }] of orders.all())
      for (const card of cards) placer.badgeOf(card)?.draw(updatedView);
  }

  function end(): void {
    stop();
    timer.set(Number.POSITIVE_INFINITY);
    notes.stop();
    leave.abort();
  }

  return () => {
    end();
    placer.clear();
  };
}
