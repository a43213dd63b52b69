import type { RequestListener } from 'node:http';
import type { Day, DemoOrder } from './order';
import { demoOrders } from './orders';
import { CONTENT_SECURITY_POLICY } from './pages/document';
import { startProxy } from './proxy';
import { pageAt } from './routes';
import type { Words } from './wording';
import type { LabelYear, ShopLanguage } from './words';

export interface ShopOptions {
  /** The day around which the demo set lies. */
  readonly today: Day;
  /** The orders in place of the demo set. The list shows them in this order. */
  readonly orders?: readonly DemoOrder[];
  /** The wording of the labels; an address can ask for another with `?labels=2024`. */
  readonly labels?: LabelYear;
  /** The language, besides English; an address can ask for another with `?lang=de`. */
  readonly language?: ShopLanguage | Words;
  /** More languages that an address can ask for, by their code. */
  readonly languages?: ReadonlyMap<string, Words>;
  /** Pages of a test's own, by their path, before the shop's. */
  readonly pages?: ReadonlyMap<string, string>;
  /** How many cards a press on "View orders" brings: 10, as on the real page. */
  readonly perClick?: number;
}

export interface Shop {
  /** The proxy's port on 127.0.0.1: a browser that uses it finds the shop at AliExpress's addresses. */
  readonly port: number;
  /** Every requested address of AliExpress, in order, including those without a page. */
  readonly seen: readonly string[];
  /** Everything else: other hosts, and requests that send data. It includes the browser's own background requests. */
  readonly refused: readonly string[];
  readonly orders: readonly DemoOrder[];
  /** Replaces the orders; open pages keep theirs until they are reloaded. */
  readonly setOrders: (orders: readonly DemoOrder[]) => void;
  readonly close: () => Promise<void>;
}

/**
 * Starts a shop that serves AliExpress's order pages at their real addresses to browsers that use its port as a proxy.
 */
export async function startShop(options: ShopOptions): Promise<Shop> {
  const seen: string[] = [];
  const refused: string[] = [];
  let orders = options.orders ?? demoOrders(options.today);

  const answer: RequestListener = (request, response) => {
    const address = `https://${request.headers.host}${request.url}`;
    if (request.method !== 'GET') {
      refused.push(`${request.method} ${address}`);
      response.writeHead(405).end();
      return;
    }
    seen.push(address);
    const page = URL.canParse(address)
      ? (options.pages?.get(new URL(address).pathname) ??
        pageAt(new URL(address), {
          orders,
          labels: options.language ?? options.labels ?? '2026',
          perClick: options.perClick ?? 10,
          ...(options.languages ? { languages: options.languages } : {}),
        }))
      : undefined;
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': `text/${page === undefined ? 'plain' : 'html'}; charset=utf-8`,
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'cache-control': 'no-cache', // "no-store" would keep pages out of the browser's back-and-forward memory
    });
    response.end(page ?? 'Not found in the demo shop.');
  };

  const proxy = await startProxy({ answer, refuse: (attempt) => refused.push(attempt) });
  return {
    port: proxy.port,
    seen,
    refused,
    get orders() {
      return orders;
    },
    setOrders: (next) => {
      orders = next;
    },
    close: proxy.close,
  };
}
