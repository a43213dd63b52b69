import { orderIdOf, siteAddress } from './order-link';

const ID = /^\d{12,20}$/;

/** The return or refund that an address names: its own number, the line's and the order's, as far as they are given. */
export interface CaseAddress {
  readonly id?: string;
  readonly line?: string;
  readonly orderId?: string;
}

/** What an address on AliExpress says about a case; empty for any other address. */
export function caseAddress(address: string, base: string): CaseAddress {
  const url = siteAddress(address, base);
  if (!url) return {};
  const parameter = (...names: readonly string[]) =>
    names.map((name) => url.searchParams.get(name) ?? '').find((value) => ID.test(value));
  const [id, line] = [parameter('reverseOrderLineId', 'issueId'), parameter('tradeOrderLineId')];
  const orderId = parameter('tradeOrderId', 'orderId') ?? orderIdOf(address, base);
  return { ...(id ? { id } : {}), ...(line ? { line } : {}), ...(orderId ? { orderId } : {}) };
}

/** What these links and what is already `known` say about one case; undefined if they name two cases or two orders. */
export function caseOfLinks(
  links: Iterable<Element>,
  base: string,
  known: CaseAddress = {},
): CaseAddress | undefined {
  let all = known;
  for (const link of links) {
    const one = caseAddress(link.getAttribute('href') ?? '', base);
    if (differ(all.id, one.id) || differ(all.line, one.line) || differ(all.orderId, one.orderId))
      return undefined;
    all = { ...all, ...one };
  }
  return all;
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
