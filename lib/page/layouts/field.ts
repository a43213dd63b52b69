import { cleanText } from '../../text/clean-text';

/** One selector of a field, and the month in which it was last seen to match. A field lists the newest first. */
export interface Selector {
  readonly css: string;
  readonly seen: string;
}

/** A selector, and the month (`2026-09`) in which it was last seen to match, or `not yet`. */
export function css(selector: string, seen: string): Selector {
  return { css: selector, seen };
}

/** The fields of a layout by name, each with its selectors. */
export interface Fields {
  readonly [field: string]: readonly Selector[];
}

/** The first element that matches a field's selectors, tried in order. */
export function findField(root: ParentNode, field: readonly Selector[]): Element | undefined {
  for (const { css } of field) {
    const found = root.querySelector(css);
    if (found) return found;
  }
  return undefined;
}

/** All elements that match the first of a field's selectors that matches at all. */
export function findAll(root: ParentNode, field: readonly Selector[]): readonly Element[] {
  for (const { css } of field) {
    const found = root.querySelectorAll(css);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** The selectors of a field as one, for what a page may have in its old form and its new one. */
export function anyOf(field: readonly Selector[]): string {
  return field.map(({ css }) => css).join(', ');
}

/** The cleaned text of an element; empty if there is no element. */
export function textOf(element: Element | undefined): string {
  return element ? cleanText(element.textContent ?? '') : '';
}
