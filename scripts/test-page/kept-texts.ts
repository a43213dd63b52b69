import { findAll, textOf } from '../../lib/page/layouts/field';
import type { Layout } from '../../lib/page/layouts/layout';
import { linkNames } from '../../lib/page/layouts/names';
import { splitLabel } from '../../lib/text/clean-text';
import { dateReader } from '../../lib/words/date-text';
import { LANGUAGES } from '../../lib/words/languages';

/** What happens to an element's text: kept, kept with other digits, or replaced by "Item 1" or "Store 1". */
export type Fate = 'stays' | 'amount' | 'item' | 'store';

/** The fields whose texts a test needs. Tracking's sentences name places, so they are not among them. */
const FATES: { readonly [field: string]: Fate } = {
  status: 'stays',
  placed: 'stays',
  tags: 'stays',
  buttons: 'stays',
  tabs: 'stays',
  reminder: 'stays',
  nodes: 'stays',
  services: 'stays',
  sentences: 'stays',
  estimate: 'stays',
  time: 'stays',
  name: 'stays',
  left: 'stays',
  disputes: 'amount',
  amount: 'amount',
  titles: 'item',
  store: 'store',
};

/** The elements of a page whose texts a test needs, with what happens to each. */
export function keptTexts(layout: Layout, page: Document, address: string): ReadonlyMap<Element, Fate> {
  const fates = new Map<Element, Fate>();
  for (const link of page.querySelectorAll('a[href]')) {
    if (Object.keys(linkNames([link], address)).length > 0) fates.set(link, 'stays');
  }
  const container = layout.container(page);
  const places = container ? (layout.onePage ? [container] : [...layout.cards(container)]) : [];
  for (const [field, selectors] of Object.entries(layout.fields)) {
    const fate = FATES[field];
    const found = (field === 'tabs' ? [page] : places).flatMap((place) => [...findAll(place, selectors)]);
    if (fate) for (const element of found) fates.set(element, fate);
    if (field === 'rows') for (const row of datedRows(found)) fates.set(row, 'stays');
  }
  return fates;
}

/** The row of the number, and those with a date: another one has the payment method. */
function datedRows(rows: readonly Element[]): readonly Element[] {
  const { read } = dateReader(LANGUAGES);
  return rows.filter((row, index) => index === 0 || read(splitLabel(textOf(row)).value) !== undefined);
}
