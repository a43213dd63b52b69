import { BADGE_NAME } from '../../components/badge/badge';
import { viewChangesAt } from '../../components/badge/view';
import { attempt } from '../../lib/environment/attempt';
import { MAX_ORDERS_ASKED } from '../../lib/messages/limits';
import type { Layout } from '../../lib/page/layouts/layout';
import { CARDS_PER_FRAME, watchPage } from '../../lib/page/watcher';
import { isOrphaned, sendMessage } from './background-line';
import { makeBadges } from './badges';
import { onceAtATime } from './once-at-a-time';
import { pageReports } from './page-reports';
import { portions } from './portions';
import { questions } from './questions';
import { cardReader } from './reading';
import { shownOrders } from './shown-orders';
import { makeTimer } from './timer';

/**
 * Reads the cards of a page, asks the background to keep and assess them, and draws a badge on each. Before each frame's work
 * it asks whether the page is still the same one. `address` is the page's, as far as it says whose the content is. Returns a
 * function that stops it and takes its badges away.
 */
export function startBadges(layout: Layout, address: string, stays: () => boolean): () => void {
  const orders = shownOrders();
  const read = cardReader(layout, address);
  const refresh = onceAtATime(readAndAskAgain);
  const asking = questions(orders, {
    isOver,
    onOrder: (shown) => {
      badges.draw(shown);
      const { assessment } = shown;
      if (assessment) changesAt = Math.min(changesAt, viewChangesAt(assessment, Date.now()));
    },
    onAnswer: () => timer.set(changesAt),
    onPressed: refresh,
  });
  const badges = makeBadges(
    orders,
    { isOver, press: asking.press, again: (card) => void take([card]) },
    layout.badgeFirst,
  );
  const timer = makeTimer(refresh);
  /** The earliest instant (epoch ms) at which a badge may show something else. */
  let changesAt = Number.POSITIVE_INFINITY;
  const reports = pageReports(layout, sendMessage);
  const stop = watchPage(document, {
    layout,
    isOurs: (node) => node.nodeName.toLowerCase() === BADGE_NAME,
    nextFrame: (run) => nextFrame(() => void (stays() && run())),
    onCards: (cards) => void take(cards),
  });
  const leave = new AbortController();
  for (const moment of ['visibilitychange', 'focus', 'pageshow']) {
    addEventListener(moment, refreshIfShown, { signal: leave.signal });
  }

  /** All reads of a batch come before all writes. */
  async function take(cards: readonly Element[]): Promise<void> {
    if (isOver()) return;
    const found = read(cards);
    for (const { card, seen } of found) {
      if (typeof seen !== 'string') orders.remember(card, seen.orderId);
      else if (seen !== 'nothing') orders.forget(card);
    }
    const seen = found.map((one) => one.seen);
    const answered = asking.report(seen);
    for (const reading of found) attempt(() => badges.show(reading));
    const answer = await answered;
    if (isOver()) return;
    attempt(() => {
      if (answer) reports.assessed(answer);
      reports.read(seen);
    });
  }

  /** The store may know more than when this page was drawn: an order's own page was opened meanwhile. */
  function refreshIfShown(): void {
    if (document.hidden) timer.set(Number.POSITIVE_INFINITY);
    else void refresh();
  }

  /** Reads the cards that failed once more, and asks for all orders anew: in portions, so that no portion's drawing is long. */
  async function readAndAskAgain(): Promise<void> {
    const again = orders.all().flatMap(({ failed, cards }) => (failed ? [...cards] : []));
    for (const cards of portions(again, CARDS_PER_FRAME)) await take(cards);
    changesAt = Number.POSITIVE_INFINITY;
    const known = orders.all().flatMap(({ orderId, assessment }) => (assessment ? [orderId] : []));
    for (const ids of portions(known, MAX_ORDERS_ASKED)) if (!isOver()) await asking.assess(ids);
  }

  /** Whether this reading has ended: the page is another one, or the extension is gone, which the badges then say. */
  function isOver(): boolean {
    if (!leave.signal.aborted && isOrphaned()) {
      end();
      badges.retire();
    }
    return leave.signal.aborted;
  }

  function end(): void {
    stop();
    timer.set(Number.POSITIVE_INFINITY);
    reports.stop();
    leave.abort();
  }

  return () => {
    end();
    badges.clear();
  };
}

/** Runs work in the next frame; soon, where the page is hidden and has no frames, or no longer has any when it is hidden meanwhile. */
function nextFrame(work: () => void): void {
  const run = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    work();
  };
  const timer = setTimeout(run, document.hidden ? 50 : 1_000);
  const frame = requestAnimationFrame(run);
}
