import { isOrderId, type OrderId } from '../../records/order-id';
import { orderIdOf, siteAddress } from './order-link';

/** The parameters that name a case, the order line that it is about, or the order, the newest first. */
const CASE_PARAMETERS = {
  id: [
    { parameter: 'reverseOrderLineId', seen: '2026-08' },
    { parameter: 'issueId', seen: '2026-08' },
  ],
  line: [{ parameter: 'tradeOrderLineId', seen: '2026-08' }],
  orderId: [
    { parameter: 'tradeOrderId', seen: '2026-08' },
    { parameter: 'orderId', seen: '2026-08' },
  ],
} as const;

/** The links that lead to a case, as a selector. */
export const CASE_LINKS = [...CASE_PARAMETERS.id, ...CASE_PARAMETERS.line]
  .map(({ parameter }) => `a[href*="${parameter}="]`)
  .join(', ');

/** The return or refund that an address names: its own number, the line's and the order's, as far as they are given. */
export interface CaseAddress {
  readonly id?: OrderId;
  readonly line?: OrderId;
  readonly orderId?: OrderId;
}

/** What an address on AliExpress says about a case; empty for any other address. */
export function caseAddress(address: string, base: string): CaseAddress {
  const url = siteAddress(address, base);
  if (!url) return {};
  const named = (what: keyof typeof CASE_PARAMETERS) =>
    CASE_PARAMETERS[what].map(({ parameter }) => url.searchParams.get(parameter)).find(isOrderId);
  const [id, line] = [named('id'), named('line')];
  const orderId = named('orderId') ?? orderIdOf(address, base);
  return { ...(id && { id }), ...(line && { line }), ...(orderId && { orderId }) };
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

function differ(a: OrderId | undefined, b: OrderId | undefined): boolean {
  return !!a && !!b && a !== b;
}
