import { lineOf } from './addresses';
import type { DemoOrder } from './order';
import { listPage } from './pages/list';
import { oldListPage } from './pages/old-list';
import { orderPage } from './pages/order';
import { disputePage, returnsPage } from './pages/returns';
import { trackingPage } from './pages/tracking';
import type { Words } from './wording';
import { type Wording, wordingNamed } from './words';

export interface ShopState {
  readonly orders: readonly DemoOrder[];
  /** The wording for an address without `?labels=2024` or `?lang=de`. */
  readonly labels: Wording;
  readonly perClick: number;
  /** More languages for `?lang=`, by their code. */
  readonly languages?: ReadonlyMap<string, Words>;
}

/** The shop's page at an address; undefined if there is none. */
export function pageAt(address: URL, state: ShopState): string | undefined {
  const { pathname, searchParams } = address;
  const language = searchParams.get('lang');
  const labels =
    wordingNamed(language) ??
    state.languages?.get(language ?? '') ??
    wordingNamed(searchParams.get('labels')) ??
    state.labels;
  const orderWith = (parameter: string) => {
    const id = searchParams.get(parameter);
    return state.orders.find((order) => order.id === id);
  };
  switch (pathname) {
    case '/p/order/index.html':
      return listPage(state.orders, {
        labels,
        perClick: state.perClick,
        narrow: searchParams.get('layout') === 'narrow',
        spa: searchParams.get('spa') === '1',
      });
    case '/p/order/detail.html': {
      const order = orderWith('orderId');
      return order && orderPage(order, labels);
    }
    case '/p/tracking/index.html': {
      const order = orderWith('tradeOrderId');
      return order && trackingPage(order, labels);
    }
    case '/p/refund-dispute/list.html':
      return returnsPage(state.orders);
    case '/issue/fastissue/Detail.htm':
    case '/p/refund-amount/detail.html': {
      const line = searchParams.get('tradeOrderLineId');
      const order = state.orders.find(({ id, caseLine }) => caseLine && lineOf(id) === line);
      return order && disputePage(order);
    }
    case '/orderList.htm':
    case '/order_list.htm':
      return oldListPage(state.orders.slice(-3));
    default:
      return undefined;
  }
}
