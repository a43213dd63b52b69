import { i18n } from '../../lib/wording';
import { type Question, questionOf } from './question';
import type { PanelRow } from './view';

/** What a badge unfolds: what the buyer is asked, if anything, the next dates, and the way to all of the order. */
export interface PanelView {
  readonly rows: readonly PanelRow[];
  readonly question?: Question;
  /** Shows the order in the popup's page; whether that went well. Left out where there is no order to show. */
  readonly onShow?: () => Promise<boolean>;
}

/** Fills a panel, and gives whether anything was to be written: what is under the buyer's hand stays as it is. */
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

/** The way to the order in the popup's page. Only what the buyer does counts, never a press that the page makes up. */
function showButton(page: Document, onShow: () => Promise<boolean>): HTMLElement {
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'choice';
  button.textContent = i18n.t('badge.show');
  const said = page.createElement('span');
  said.setAttribute('role', 'status');
  const notShown = i18n.t('badge.notKept'); // an extension that is gone by then has no more words
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
