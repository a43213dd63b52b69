/** A way in which a store can be broken, and what is then to be seen. */
export interface Broken {
  readonly name: string;
  readonly harm: () => Promise<void>;
  /** What the store then says of itself: nothing at all, that it took back or lost records, or why it shows none. */
  readonly reported?: { readonly recovered?: number; readonly lost?: number };
  /** The orders that are shown afterwards; both where it is left out. */
  readonly shown?: readonly ('Lamp' | 'Cable')[];
  readonly says?: RegExp;
}

export const one = { recovered: 1 };
export const lost = { lost: 1 };
export const onlyCable = ['Cable'] as const;
