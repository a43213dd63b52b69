import { dateText, localDate } from '../dates';
import { type Html, html } from '../html';
import type { Day, DemoItem, DemoOrder } from '../order';
import type { Words } from '../wording';

/** The word that the pages show for an order's status. */
export function statusText(order: DemoOrder, words: Words): string {
  return order.statusWord ?? words.statuses[order.status];
}

/** The day of placing as the pages word it. */
export function placedText(order: DemoOrder, words: Words): string {
  return order.placedText ?? dayText(order.placed, words, order);
}

/** A day of an order, in the page's language. */
export function dayText(day: Day, { dates }: Words, { dateForm }: Pick<DemoOrder, 'dateForm'> = {}): string {
  return dates ? localDate(day, dates) : dateText(day, dateForm);
}

/** An amount with one span per character; the suffixes of the class names change with every build of the page. */
export function splitAmount(amount: string): Html {
  const characters = [...amount].map(
    (character) => html`<span class="es--char--2p8eS4Q">${character}</span>`,
  );
  return html`<span class="es--wrap--1Hlfkoj notranslate">${characters}</span>`;
}

/** An item's picture: a background, not an image element (2026-06). */
export function pictureStyle(item: DemoItem): string {
  return `background-image: ${item.picture}`;
}

/** A button that does nothing here, or a link that looks like one. */
export function button(text: string, classes: string, href?: string): Html {
  return href === undefined
    ? html`<button type="button" class="${classes}"><span>${text}</span></button>`
    : html`<a href="${href}" class="${classes}"><span>${text}</span></a>`;
}

/** A text inside a link, or bare if there is no address. */
export function linked(content: Html, href: string | undefined): Html {
  return href === undefined ? content : html`<a href="${href}">${content}</a>`;
}
