import { GROUPS, type Group } from './front';

/** What the list can be narrowed down to. */
export const FILTERS = ['all', ...GROUPS, 'inDispute', 'wrong'] as const;
export type Filter = (typeof FILTERS)[number];

/** Where the buyer is in the popup. Scrolls in pixels; `rows`: how many rows of a group are shown where that is not the usual. */
export interface PopupLocation {
  readonly openId?: string | undefined;
  readonly search: string;
  readonly filter: Filter;
  readonly rows: { readonly [group in Group]?: number };
  readonly listScroll: number;
  readonly orderScroll: number;
}

/** Where everybody begins. */
export const BEGINNING: PopupLocation = {
  search: '',
  filter: 'all',
  rows: {},
  listScroll: 0,
  orderScroll: 0,
};

/** How long a place is remembered after the popup was closed (ms). */
export const REMEMBERED_MS = 30 * 60_000;
