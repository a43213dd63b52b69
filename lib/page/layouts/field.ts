import { cleanText } from '../../text/clean-text';

/** One way to find a field, and the month in which it was last seen on a page. Newest first in a field's list. */
export interface Selector {
  readonly css: string;
  readonly seen: string;
}

/** The fields of a layout by name, each with its selectors. */
export interface Fields {
  readonly [field: string]: readonly Selector[];
}

/** The first element that one of a field's selectors finds, in the order of the list. */
export function findField(root: ParentNode, field: readonly Selector[]): Element | undefined {
  for (const { css } of field) {
    const found = root.querySelector(css);
    if (found) return found;
  }
  return undefined;
}

/** All elements that the first hitting selector of a field finds. */
export function findAll(root: ParentNode, field: readonly Selector[]): readonly Element[] {
  for (const { css } of field) {
    const found = root.querySelectorAll(css);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** The cleaned text of an element; empty where there is none. */
export function textOf(element: Element | undefined): string {
  return element ? cleanText(element.textContent ?? '') : '';
}
