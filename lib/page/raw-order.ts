/** What a layout found on a page: strings, no word of them understood yet. Texts are cleaned and capped. */
export interface RawOrder {
  readonly source: 'list' | 'order-page';
  readonly orderId?: string;
  readonly status: string;
  /**
   * The texts that should be dates, in the order the page shows them: the placed day alone on a list card; placed,
   * paid, shipped, completed as far as the order has come on its own page.
   */
  readonly dates: readonly string[];
  /** The steps of the delivery guarantee, each with its date. */
  readonly nodes: readonly RawNode[];
  /** AliExpress's own sentences about the order: never a seller's text. */
  readonly sentences: readonly string[];
  /** What AliExpress tags the order with: "Free returns", "Fast delivery". */
  readonly tags: readonly string[];
  readonly titles: readonly string[];
  readonly store: string;
  readonly amount: string;
}

export interface RawNode {
  readonly text: string;
  readonly date: string;
}
