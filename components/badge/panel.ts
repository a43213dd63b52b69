import { i18n } from '../../lib/wording';
import { type Question, questionOf } from './question';
import type { PanelRow } from './view';

/** What a badge unfolds: a question to the buyer, if any, the next dates, and a link to the order in the popup. */
export interface PanelView {
  readonly rows: readonly PanelRow[];
  readonly question?: Question;
  /** Shows the order in the popup's page; false if that failed. Left out if there is no order to show. */
  readonly onShow?: () => Promise<boolean>;
}

/** Fills a panel, and returns whether anything changed. What the buyer is using stays as it is. */
export type PanelFiller = (view: PanelView) => boolean;

/** A filler of one panel. */
export function panelFiller(panel: HTMLElement): PanelFiller {
  const page = panel.ownerDocument;
  let filled = '';
  return ({ rows, question, onShow }) => {
    const content = JSON.stringify([rows, question?.orderId, question?.word, !!onShow]);
    if (content === filled) return false;
    filled = content;
    panel.replaceChildren(
      ...(question ? [questionOf(page, question)] : []),
      ...(question && rows.length === 0 ? [] : datesOf(page, rows)),
      ...(onShow ? [showButton(page, onShow)] : []),
    );
    return true;
  };
}

/**
 * The button that opens the order in the popup's page. Only the buyer's own presses count, never the page's synthetic
 * ones.
 */
function showButton(page: Document, onShow: () => Promise<boolean>): HTMLElement {
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'choice';
  button.textContent = i18n.t('badge.show');
  const said = page.createElement('span');
  said.setAttribute('role', 'status');
  const notShown = i18n.t('badge.notKept'); // an extension that is gone by then has no words left
  const show = async () => {
    said.textContent = (await onShow()) ? '' : notShown;
  };
  button.addEventListener('click', (event) => {
    if (event.isTrusted) void show();
  });
  const way = page.createElement('p');
  way.className = 'way';
  way.append(button, said);
  return way;
}

function datesOf(page: Document, rows: readonly PanelRow[]): readonly HTMLElement[] {
  const title = page.createElement('b');
  title.textContent = rows.length > 0 ? i18n.t('badge.next') : i18n.t('badge.none');
  if (rows.length === 0) return [title];
  const list = page.createElement('ul');
  for (const { text, why } of rows) {
    const item = page.createElement('li');
    const small = page.createElement('small');
    small.textContent = why;
    item.append(text, small);
    list.append(item);
  }
  return [title, list];
}
