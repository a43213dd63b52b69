import { MINUTE_MS } from '../time/durations';
import { GROUPS, type Group } from './front';
import type { OrderId } from './order-id';

/** The filters of the list. */
export const FILTERS = ['all', ...GROUPS, 'inDispute', 'wrong'] as const;
export type Filter = (typeof FILTERS)[number];

/**
 * Where the buyer is in the popup. Scroll positions are in pixels; `rows` holds how many rows of a group are shown, if
 * not the default.
 */
export interface PopupLocation {
  readonly openId?: OrderId | undefined;
  readonly search: string;
  readonly filter: Filter;
  readonly rows: { readonly [group in Group]?: number };
  readonly listScroll: number;
  readonly orderScroll: number;
}

/** Where the popup starts. */
export const BEGINNING: PopupLocation = {
  search: '',
  filter: 'all',
  rows: {},
  listScroll: 0,
  orderScroll: 0,
};

/** How long the location is remembered after the popup was closed (ms). */
export const REMEMBERED_MS = 30 * MINUTE_MS;
