import type { FieldHits } from '../page-note';
import type { Selector } from './layouts/field';
import type { Layout } from './layouts/layout';

/** Which selectors of a layout's fields hit in some places of a page. Costs a search for each: only for a report. */
export function fieldHits(layout: Layout, places: readonly Element[]): readonly FieldHits[] {
  return Object.entries(layout.fields).map(([field, selectors]) => {
    const first = places.map((place) => firstHit(place, selectors));
    return {
      field,
      hits: selectors.map((_, index) => first.filter((hit) => hit === index).length),
      misses: first.filter((hit) => hit < 0).length,
    };
  });
}

/** The place, from 0, of the first selector that finds something; below 0 where none does. */
function firstHit(place: Element, selectors: readonly Selector[]): number {
  return selectors.findIndex(({ css }) => place.querySelector(css) !== null);
}
