import { useMemo } from 'preact/hooks';
import type { AssessMemo } from '../../../lib/overview/assess-memo';
import type { AssessedOrder } from '../../../lib/overview/assessed-order';
import { inListOrder } from '../../../lib/overview/groups';
import { matchesFilter } from '../../../lib/overview/matches-filter';
import { matcher } from '../../../lib/overview/matching';
import type { KnownOrder } from '../../../lib/records/known-order';
import type { PopupLocation } from '../../../lib/records/popup-location';
import type { RenderContext } from '../../order/render-context';

/** The orders, and the result of search and filter. */
export interface FoundOrders {
  /** All orders, in the given order. */
  readonly assessed: readonly AssessedOrder[];
  /** Those that match, in list order. */
  readonly found: readonly AssessedOrder[];
  /** Whether a search or a filter is set. */
  readonly narrowed: boolean;
}

/** Assesses the orders, and finds those that match the search and the filter. */
export function useFoundOrders(
  orders: readonly Required<KnownOrder>[],
  { search, filter }: Pick<PopupLocation, 'search' | 'filter'>,
  context: RenderContext,
  assessOne: AssessMemo,
): FoundOrders {
  const matches = useMemo(matcher, []);
  const assessed = useMemo(() => orders.map((one) => assessOne(one, context)), [orders, context, assessOne]);
  const listed = useMemo(() => inListOrder(assessed, context.now), [assessed, context]);
  const narrowed = search.trim() !== '' || filter !== 'all';
  const found = useMemo(
    () =>
      narrowed ? listed.filter((one) => matchesFilter(one, filter) && matches(one.order, search)) : listed,
    [listed, narrowed, search, filter, matches],
  );
  return { assessed, found, narrowed };
}
