/** The address of an order's case page inside the extension. */
export function casePageUrl(orderId: string): string {
  return `/case.html#order=${encodeURIComponent(orderId)}`;
}
