import { i18n } from '../../lib/i18n';
import type { BadgeView, PanelRow } from './view';

/** The name of the one element that we put into a card. */
export const BADGE_NAME = 'dispute-clock-badge';

/** A badge in a page: a host element with a closed shadow root, drawn without any library so that a thousand cost little. */
export interface Badge {
  readonly host: HTMLElement;
  /** Shows a view. Writes only what differs from what is shown. */
  readonly draw: (view: BadgeView) => void;
}

/** Makes badges for one page. They share one style sheet, and copies of one skeleton. */
export function badgeMaker(page: Document, css: string): (rows: () => readonly PanelRow[]) => Badge {
  const style = sharedStyle(css);
  const skeleton = makeSkeleton(page);

  return (rows) => {
    const host = page.createElement(BADGE_NAME);
    const root = host.attachShadow({ mode: 'closed' });
    style(root);
    root.append(skeleton.cloneNode(true));
    const parts = partsOf(root);
    parts.more.addEventListener('click', (event) => {
      event.preventDefault(); // a narrow card is a link
      event.stopPropagation();
      if (event.isTrusted) toggle(parts, rows);
    });
    let shown: BadgeView | undefined;
    return {
      host,
      draw: (view) => {
        if (!parts.panel.hidden) fillPanel(parts.panel, rows());
        if (shown && same(shown, view)) return;
        shown = view;
        draw(parts, view);
        host.toggleAttribute('data-ready', !view.waiting);
      },
    };
  };
}

/** One constructed sheet for all roots: a style element in each costs five times as much (quality.md, finding 10). */
function sharedStyle(css: string): (root: ShadowRoot) => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return (root) => {
    root.adoptedStyleSheets = [sheet];
  };
}

interface Parts {
  readonly badge: HTMLElement;
  readonly line: HTMLElement;
  readonly certainty: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly panel: HTMLElement;
}

function makeSkeleton(page: Document): DocumentFragment {
  const make = (name: string, className: string, ...children: readonly Node[]) => {
    const element = page.createElement(name);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };
  const sign = make('span', 'sign');
  sign.setAttribute('aria-hidden', 'true');
  const arrow = make('span', '', page.createTextNode('▾'));
  arrow.setAttribute('aria-hidden', 'true');
  const more = make('button', 'more', arrow);
  more.setAttribute('type', 'button');
  more.setAttribute('aria-label', i18n.t('badge.more'));
  more.setAttribute('aria-expanded', 'false');
  const line = make('span', 'line');
  const badge = make('div', 'badge', sign, line, make('span', 'certainty'), more);
  badge.setAttribute('role', 'group');
  const panel = make('div', 'panel');
  panel.hidden = true;
  const skeleton = page.createDocumentFragment();
  skeleton.append(badge, panel);
  return skeleton;
}

function partsOf(root: ShadowRoot): Parts {
  const part = <T extends Element>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`the badge has no ${selector}`);
    return found;
  };
  return {
    badge: part('.badge'),
    line: part('.line'),
    certainty: part('.certainty'),
    more: part('.more'),
    panel: part('.panel'),
  };
}

function draw({ badge, line, certainty, more, panel }: Parts, view: BadgeView): void {
  badge.dataset.step = view.step;
  badge.dataset.urgency = view.urgency;
  badge.dataset.certainty = view.certainty;
  badge.setAttribute('aria-label', i18n.t('badge.label', [`${view.text} ${view.sure}`.trim()]));
  line.replaceChildren(view.date ? dated(line.ownerDocument, view.date, view.text) : view.text);
  certainty.textContent = view.sure;
  more.hidden = view.step === 'findOut';
  if (more.hidden) {
    panel.hidden = true;
    more.setAttribute('aria-expanded', 'false');
  }
}

function dated(page: Document, date: string, text: string): HTMLTimeElement {
  const time = page.createElement('time');
  time.dateTime = date;
  time.textContent = text;
  return time;
}

function toggle({ more, panel }: Parts, rows: () => readonly PanelRow[]): void {
  panel.hidden = !panel.hidden;
  more.setAttribute('aria-expanded', String(!panel.hidden));
  if (!panel.hidden) fillPanel(panel, rows());
}

function fillPanel(panel: HTMLElement, rows: readonly PanelRow[]): void {
  const page = panel.ownerDocument;
  const title = page.createElement('b');
  title.textContent = rows.length > 0 ? i18n.t('badge.next') : i18n.t('badge.none');
  const list = page.createElement('ul');
  for (const { text, why } of rows) {
    const item = page.createElement('li');
    const small = page.createElement('small');
    small.textContent = why;
    item.append(text, small);
    list.append(item);
  }
  panel.replaceChildren(title, ...(rows.length > 0 ? [list] : []));
}

function same(a: BadgeView, b: BadgeView): boolean {
  return (
    a.text === b.text &&
    a.sure === b.sure &&
    a.urgency === b.urgency &&
    a.certainty === b.certainty &&
    a.step === b.step &&
    a.date === b.date
  );
}
