import { i18n } from '../../lib/wording';
import { outcomeIn, pressIn, textIn } from './parts';
import { type Question, questionOf } from './question';
import type { PanelRow } from './view';

/** What a badge unfolds: a question to the buyer, if any, the next dates, and a link to the order in the popup. */
export interface PanelView {
  readonly rows: readonly PanelRow[];
  readonly question?: Question;
  /** What is wrong with the computer, so that the dates may be too. */
  readonly notes?: readonly string[];
  /** Shows the order in the popup's page; false if that failed. Left out if there is no order to show. */
  readonly onShow?: () => Promise<boolean>;
}

/** Fills a panel, and returns whether anything changed. What the buyer is using stays as it is. */
export type PanelFiller = (view: PanelView) => boolean;

/** A filler of one panel. */
export function panelFiller(panel: HTMLElement): PanelFiller {
  const page = panel.ownerDocument;
  let filled = '';
  return ({ rows, question, notes = [], onShow }) => {
    const content = JSON.stringify([rows, question?.orderId, question?.word, notes, !!onShow]);
    if (content === filled) return false;
    filled = content;
    panel.replaceChildren(
      ...(question ? [questionOf(page, question)] : []),
      ...(question && rows.length === 0 ? [] : datesOf(page, rows)),
      ...notes.map((words) => textIn(page, 'small', words)),
      ...(onShow ? [showButton(page, onShow)] : []),
    );
    return true;
  };
}

/** The button that opens the order in the popup's page. */
function showButton(page: Document, onShow: () => Promise<boolean>): HTMLElement {
  const { said, tell } = outcomeIn(page, 'span', i18n.t('badge.notKept')); // an extension that is gone by then has no words left
  const way = page.createElement('p');
  way.className = 'way';
  way.append(
    pressIn(page, i18n.t('badge.show'), () => tell(onShow())),
    said,
  );
  return way;
}

function datesOf(page: Document, rows: readonly PanelRow[]): readonly HTMLElement[] {
  const title = textIn(page, 'b', i18n.t(rows.length > 0 ? 'badge.next' : 'badge.none'));
  if (rows.length === 0) return [title];
  const list = page.createElement('ul');
  for (const { text, why } of rows) {
    const item = page.createElement('li');
    item.append(text, textIn(page, 'small', why));
    list.append(item);
  }
  return [title, list];
}
