import { i18n } from '../../lib/i18n';
import { type Question, questionOf } from './question';
import type { PanelRow } from './view';

/** What a badge unfolds: what the buyer is asked, if anything, and the next dates. */
export interface PanelView {
  readonly rows: readonly PanelRow[];
  readonly question?: Question;
}

/** Fills a panel, and gives whether anything was to be written: what is under the buyer's hand stays as it is. */
export type PanelFiller = (view: PanelView) => boolean;

/** A filler of one panel. */
export function panelFiller(panel: HTMLElement): PanelFiller {
  const page = panel.ownerDocument;
  let filled = '';
  return ({ rows, question }) => {
    const content = JSON.stringify([rows, question?.orderId, question?.word]);
    if (content === filled) return false;
    filled = content;
    panel.replaceChildren(
      ...(question ? [questionOf(page, question)] : []),
      ...(question && rows.length === 0 ? [] : datesOf(page, rows)),
    );
    return true;
  };
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
