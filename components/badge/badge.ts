import { i18n } from '../../lib/wording';
import { type PanelView, panelFiller } from './panel';
import type { BadgeView } from './view';

/** The name of the only element that we add to a card. */
export const BADGE_NAME = 'dispute-clock-badge';

/**
 * A badge in a page: a host element with a closed shadow root, drawn without a library so that a thousand stay cheap.
 */
export interface Badge {
  readonly host: HTMLElement;
  /** Shows a view. Writes only what has changed. */
  readonly draw: (view: BadgeView) => void;
}

/** Makes badges for one page. They share one style sheet and clone one skeleton. */
export function badgeMaker(page: Document, css: string): (panelView: () => PanelView) => Badge {
  const style = sharedStyle(css);
  const skeleton = makeSkeleton(page);
  const words = badgeWords();

  return (panelView) => {
    const host = page.createElement(BADGE_NAME);
    const root = host.attachShadow({ mode: 'closed' });
    style(root);
    root.append(skeleton.cloneNode(true));
    const parts = partsOf(root);
    const { badge, more, panel } = parts;
    const fillPanel = panelFiller(panel);
    const fill = () => {
      const focused = panel.contains(root.activeElement);
      const content = panelView();
      if (panel.hidden) return; // asking for the content showed that the extension is gone
      if (fillPanel(content) && focused) badge.focus(); // the pressed button is gone
    };
    for (const part of [more, panel]) part.addEventListener('click', keepHere);
    more.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      toggle(parts);
      if (!panel.hidden) fill();
    });
    let shown = '';
    return {
      host,
      draw: (view) => {
        const focused = panel.contains(root.activeElement);
        const wanted = JSON.stringify(view);
        if (wanted !== shown) {
          shown = wanted;
          draw(parts, view, words);
          host.toggleAttribute('data-ready', !view.waiting);
        }
        if (!panel.hidden) fill();
        else if (focused) badge.focus();
      },
    };
  };
}

/** A narrow card is a link: a press in the badge must not follow it. */
function keepHere(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** One constructed sheet for all roots: with a style element in each, 1,000 badges take three times as long. */
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
  readonly ask: HTMLElement;
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
  const more = make('button', 'more', make('span', 'ask'), arrow);
  more.setAttribute('type', 'button');
  more.setAttribute('aria-expanded', 'false');
  const line = make('span', 'line');
  const badge = make('div', 'badge', sign, line, make('span', 'certainty'), more);
  badge.setAttribute('role', 'group');
  badge.tabIndex = -1;
  badge.dir = 'auto'; // our words have their own direction, whatever the page's
  const panel = make('div', 'panel');
  panel.hidden = true;
  panel.dir = 'auto';
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
    ask: part('.ask'),
    panel: part('.panel'),
  };
}

interface Words {
  readonly label: (line: string) => string;
  readonly ask: string;
  readonly more: string;
}

/** Our words, fetched once: after an update of the extension the browser no longer gives them to this page. */
function badgeWords(): Words {
  const place = '\u0000';
  const [before = '', after = ''] = i18n.t('badge.label', [place]).split(place);
  return {
    label: (line) => before + line + after,
    ask: i18n.t('badge.ask'),
    more: i18n.t('badge.more'),
  };
}

function draw({ badge, line, certainty, more, ask, panel }: Parts, view: BadgeView, words: Words): void {
  badge.dataset.step = view.step;
  badge.dataset.urgency = view.urgency;
  badge.dataset.certainty = view.certainty;
  badge.setAttribute('aria-label', words.label(`${view.text} ${view.sure}`.trim()));
  line.replaceChildren(view.date ? dated(line.ownerDocument, view.date, view.text) : view.text);
  certainty.textContent = view.sure;
  const asks = view.unfolds === 'question';
  ask.textContent = asks ? words.ask : '';
  more.setAttribute('aria-label', asks ? words.ask : words.more);
  more.hidden = view.unfolds === undefined;
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

function toggle({ more, panel }: Parts): void {
  panel.hidden = !panel.hidden;
  more.setAttribute('aria-expanded', String(!panel.hidden));
}
