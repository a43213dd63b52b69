import { anyOf, findAll, type Selector } from './field';

const TABS = 5;

/** The tabs above a list, and the mark of the chosen one. */
export interface TabFields {
  readonly tabs: readonly Selector[];
  readonly chosen: readonly Selector[];
}

/** The index of the chosen one of five tabs; undefined where the page shows no such row. */
export function chosenTab(container: Element, fields: TabFields): number | undefined {
  const row = besideList(container, anyOf(fields.tabs));
  const tabs = row ? findAll(row, fields.tabs) : [];
  const chosen = tabs.flatMap((tab, index) => (tab.matches(anyOf(fields.chosen)) ? [index] : []));
  return tabs.length === TABS && chosen.length === 1 ? chosen[0] : undefined;
}

/** The row of tabs, which comes before the list or before an ancestor of it. The list itself is never searched. */
function besideList(container: Element, anyTab: string): Element | undefined {
  for (let around: Element | null = container; around; around = around.parentElement) {
    for (let before = around.previousElementSibling; before; before = before.previousElementSibling) {
      if (before instanceof HTMLFormElement) continue; // a form's fields can shadow the properties used below
      const tab = before.matches(anyTab) ? before : before.querySelector(anyTab);
      if (tab) return tab.parentElement ?? undefined;
    }
  }
  return undefined;
}
