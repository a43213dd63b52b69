import type { FieldHits } from '../records/page-report';
import type { Selector } from './layouts/field';
import type { Layout } from './layouts/layout';

/** The cards, and fields around them and not in them: searched once, in the whole page. */
const AROUND = ['container', 'card', 'tabs', 'chosen'];

/**
 * Which selectors of a layout's fields match in some elements of a page, such as its cards. Each costs a search, so
 * this is only for a report.
 */
export function fieldHits(
  layout: Layout,
  page: ParentNode,
  places: readonly ParentNode[],
): readonly FieldHits[] {
  return Object.entries(layout.fields).map(([field, selectors]) => {
    const first = (AROUND.includes(field) ? [page] : places).map((place) => firstHit(place, selectors));
    return {
      field,
      hits: selectors.map((_, index) => first.filter((hit) => hit === index).length),
      misses: first.filter((hit) => hit < 0).length,
    };
  });
}

/** The index of the first selector that matches; -1 if none does. */
function firstHit(place: ParentNode, selectors: readonly Selector[]): number {
  return selectors.findIndex(({ css }) => place.querySelector(css) !== null);
}
