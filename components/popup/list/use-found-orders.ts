import { useMemo } from 'preact/hooks';
import type { AssessMemo } from '../../../lib/overview/assess-memo';
import type { AssessedOrder } from '../../../lib/overview/assessed-order';
import { inListOrder } from '../../../lib/overview/groups';
import { matchesFilter } from '../../../lib/overview/matches-filter';
import { matcher } from '../../../lib/overview/matching';
import type { OrderFacts } from '../../../lib/records/known-order';
import type { PopupLocation } from '../../../lib/records/popup-location';
import type { RenderContext } from '../../order/render-context';

/** Orders, and what is looked for among them. */
export interface FoundOrders {
  /** All of them, as they were given. */
  readonly assessed: readonly AssessedOrder[];
  /** Those that are looked for, in list order. */
  readonly found: readonly AssessedOrder[];
  /** Whether any are looked for, so that others may be left out. */
  readonly narrowed: boolean;
}

/** Orders judged at an instant, and those among them that a search and a filter mean. */
export function useFoundOrders(
  orders: readonly OrderFacts[],
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
