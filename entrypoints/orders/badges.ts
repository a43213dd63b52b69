import { badgeMaker } from '../../components/badge/badge';
import badgeCss from '../../components/badge/badge.css?inline';
import type { PanelView } from '../../components/badge/panel';
import { askedWord } from '../../components/badge/question';
import { type BadgeView, badgeView, panelRows, plainView, waitingView } from '../../components/badge/view';
import tokensCss from '../../components/ui/tokens.css?inline';
import type { Message } from '../../lib/messages';
import type { OrderStatus } from '../../lib/records/order';
import { i18n } from '../../lib/wording';
import { formats, language } from '../../lib/wording/format';
import { notes } from './background-line';
import { makePlacer } from './placer';
import type { Reading } from './reading';
import type { Shown, ShownOrders } from './shown-orders';
import { unreadView } from './unread-view';

/** The badges of a page. */
export interface Badges {
  /** Puts the badge of a card in its place and draws it, unless the page has taken it away too often. */
  readonly show: (reading: Reading) => void;
  /** Draws the badges of an order anew. */
  readonly draw: (shown: Shown) => void;
  /** Says on every badge that the extension was updated. */
  readonly retire: () => void;
  /** Takes every badge out of the page. */
  readonly clear: () => void;
}

/** What a badge does for the buyer. */
export interface BadgeActions {
  /** Whether there is nobody left to ask. */
  readonly isOver: () => boolean;
  /** Hands on what the buyer pressed; whether it was done. */
  readonly press: (message: Message) => Promise<boolean>;
  /** Takes a card once more, to whose badge the page has given no peace for a while. */
  readonly again: (card: Element) => void;
}

/** The badges of these orders, at the end of each card or `first` in it. */
export function makeBadges(
  orders: ShownOrders,
  { isOver, press, again }: BadgeActions,
  first?: boolean,
): Badges {
  const words = formats(language());
  const updatedView = plainView(i18n.t('badge.reload')); // once it is true there is nobody left to ask for the words
  const make = badgeMaker(document, tokensCss + badgeCss);
  const placer = makePlacer((card) => make(() => panelOf(card)), again, first);

  function viewOf(shown: Shown | undefined): BadgeView {
    if (shown?.assessment) return badgeView(shown.assessment, Date.now(), words);
    return shown?.failed ? plainView(notes()[0] ?? i18n.t('badge.noAnswer')) : waitingView();
  }

  function panelOf(card: Element): PanelView {
    const assessment = orders.ofCard(card)?.assessment;
    if (isOver() || !assessment) return { rows: [] };
    const rows = panelRows(assessment, Date.now(), words);
    const { orderId } = assessment;
    const word = askedWord(assessment);
    const onShow = () => press({ type: 'showOrder', orderId });
    if (word === undefined) return { rows, notes: notes(), onShow };
    const onAnswer = (status: OrderStatus) => press({ type: 'teachWord', orderId, word, status });
    return { rows, notes: notes(), question: { orderId, word, onAnswer }, onShow };
  }

  function drawEach({ cards }: Shown, view: BadgeView): void {
    for (const card of cards) placer.badgeOf(card)?.draw(view);
  }

  return {
    show: ({ card, seen }) => {
      if (seen === 'nothing') return;
      placer.place(card)?.draw(typeof seen === 'string' ? unreadView(seen) : viewOf(orders.ofCard(card)));
    },
    draw: (shown) => drawEach(shown, viewOf(shown)),
    retire: () => {
      for (const shown of orders.all()) drawEach(shown, updatedView);
    },
    clear: placer.clear,
  };
}
