import { BADGE_NAME, type Badge, badgeMaker } from '../../components/badge/badge';
import badgeCss from '../../components/badge/badge.css?inline';
import {
  type BadgeView,
  badgeView,
  panelRows,
  plainView,
  viewChangesAt,
  waitingView,
} from '../../components/badge/view';
import tokensCss from '../../components/tokens.css?inline';
import { MOST_ORDERS_ASKED } from '../../lib/asking';
import type { Assessment } from '../../lib/assessment';
import { i18n } from '../../lib/i18n';
import { formats, language } from '../../lib/i18n/format';
import { problemWords } from '../../lib/i18n/wording';
import type { Sighting } from '../../lib/order';
import { interpreter } from '../../lib/page/interpret';
import { en } from '../../lib/page/languages/en';
import type { Layout } from '../../lib/page/layouts/layout';
import { watchPage } from '../../lib/page/watcher';
import { ask, isOrphaned } from './background-line';
import { makePlacer } from './placer';
import { makeTimer } from './timer';

/** What is known in this page of one order: what was last sent, the judgement, and the cards that show it. */
interface Shown {
  sent: string;
  assessment?: Assessment;
  failed?: boolean;
  readonly cards: Set<Element>;
}

/** Reads the cards of a page, asks the background to keep and judge them, and draws a badge on each. */
export function startBadges(layout: Layout): void {
  const read = interpreter(en);
  const words = formats(language());
  const make = badgeMaker(document, tokensCss + badgeCss);
  const orders = new Map<string, Shown>();
  const orderOf = new WeakMap<Element, string>();
  const placer = makePlacer((card) => make(() => rowsOf(card)));
  const timer = makeTimer(redrawAll);
  const stop = watchPage(document, {
    layout,
    isOurs: (node) => node.nodeName.toLowerCase() === BADGE_NAME,
    nextFrame: (run) => void (document.hidden ? setTimeout(run, 50) : requestAnimationFrame(run)),
    onCards: (cards) => void take(cards),
  });
  const leave = new AbortController();
  for (const moment of ['visibilitychange', 'focus', 'pageshow']) {
    addEventListener(moment, lookAgain, { signal: leave.signal });
  }
  let refreshing = false;

  /** All reads of a batch come before all writes. */
  async function take(cards: readonly Element[]): Promise<void> {
    if (isOrphaned()) return retire();
    const now = Date.now();
    const found = cards.map((card) => ({
      card,
      seen: read.interpret(layout.read(card, location.href), now),
    }));
    const news: Sighting[] = [];
    for (const { card, seen } of found) {
      const badge = placer.place(card);
      if (!badge) continue;
      if ('kind' in seen) {
        forget(card);
        badge.draw(card.textContent?.trim() ? plainView(problemWords(seen)) : waitingView());
        continue;
      }
      const shown = remember(card, seen.orderId);
      const facts = JSON.stringify({ ...seen, seenAt: 0 });
      if (facts === shown.sent) draw(card, badge, now);
      else {
        shown.sent = facts;
        if (!shown.assessment) badge.draw(waitingView());
        news.push(seen);
      }
    }
    if (news.length > 0) {
      const orderIds = news.map(({ orderId }) => orderId);
      const message = { type: 'recordSightings', sightings: news } as const;
      receive(orderIds, await ask(message, () => receive(orderIds, undefined)));
    }
  }

  function remember(card: Element, orderId: string): Shown {
    const shown = orders.get(orderId) ?? { sent: '', cards: new Set() };
    orders.set(orderId, shown);
    if (orderOf.get(card) !== orderId) forget(card);
    orderOf.set(card, orderId);
    shown.cards.add(card);
    return shown;
  }

  function forget(card: Element): void {
    orders.get(orderOf.get(card) ?? '')?.cards.delete(card);
    orderOf.delete(card);
  }

  /** Draws what the background answered; an order it did not answer for says so. */
  function receive(asked: readonly string[], answer: readonly Assessment[] | undefined): void {
    if (isOrphaned()) {
      retire();
      return;
    }
    const judged = new Map(answer?.map((assessment) => [assessment.orderId, assessment]));
    for (const orderId of asked) {
      const shown = orders.get(orderId);
      if (!shown) continue;
      const assessment = judged.get(orderId);
      if (assessment) shown.assessment = assessment;
      else shown.sent = '';
      shown.failed = !assessment;
      for (const card of shown.cards) {
        const badge = placer.badgeOf(card);
        if (badge) draw(card, badge, Date.now());
      }
    }
    rearm();
  }

  function draw(card: Element, badge: Badge, now: number): void {
    badge.draw(viewOf(orders.get(orderOf.get(card) ?? ''), now));
  }

  function viewOf(shown: Shown | undefined, now: number): BadgeView {
    if (shown?.assessment && !shown.failed) return badgeView(shown.assessment, now, words);
    return shown?.failed ? plainView(i18n.t('badge.noAnswer')) : waitingView();
  }

  function rowsOf(card: Element) {
    const assessment = orders.get(orderOf.get(card) ?? '')?.assessment;
    return assessment ? panelRows(assessment, Date.now(), words) : [];
  }

  /** One timer for all badges, set to the moment at which the first of them changes. */
  function rearm(): void {
    const now = Date.now();
    let next = Number.POSITIVE_INFINITY;
    for (const [orderId, shown] of orders) {
      dropGone(orderId, shown);
      if (shown.assessment) next = Math.min(next, viewChangesAt(shown.assessment, now));
    }
    timer.set(next);
  }

  /** A page that replaces its cards must not make us hold the old ones. */
  function dropGone(orderId: string, shown: Shown): void {
    for (const card of shown.cards) if (!card.isConnected) shown.cards.delete(card);
    if (shown.cards.size === 0) orders.delete(orderId);
  }

  function redrawAll(): void {
    void refresh();
  }

  /** The store may know more than when this page was drawn: an order's own page was opened meanwhile. */
  function lookAgain(): void {
    if (document.hidden) timer.set(Number.POSITIVE_INFINITY);
    else void refresh();
  }

  /** Asks for all orders of this page anew, a portion at a time, so that no portion's drawing is long. */
  async function refresh(): Promise<void> {
    if (isOrphaned()) return retire();
    if (refreshing) return;
    refreshing = true;
    const unanswered = [...orders.values()].filter(({ failed }) => failed);
    if (unanswered.length > 0) await take(unanswered.flatMap(({ cards }) => [...cards]));
    const ids = [...orders.keys()];
    for (let from = 0; from < ids.length; from += MOST_ORDERS_ASKED) {
      const orderIds = ids.slice(from, from + MOST_ORDERS_ASKED);
      receive(orderIds, await ask({ type: 'assessOrders', orderIds }, () => {}));
    }
    refreshing = false;
  }

  /** The extension was updated or removed under this page: its badges say so, and nothing of ours runs any more. */
  function retire(): void {
    stop();
    timer.set(Number.POSITIVE_INFINITY);
    leave.abort();
    const view = plainView(i18n.t('badge.reload'));
    for (const { cards } of orders.values()) for (const card of cards) placer.badgeOf(card)?.draw(view);
  }
}
