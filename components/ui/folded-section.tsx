import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';

interface FoldedSectionProps {
  readonly class: string;
  /** What is seen of it while it is folded. */
  readonly summary: ComponentChildren;
  /** The summary, where the focus may have to go there. */
  readonly summaryRef?: RefObject<HTMLElement | null>;
  /** Whether it is open when it first appears. From then on only the buyer folds it: nothing moves under their hand. */
  readonly unfolded: boolean;
  readonly children: ComponentChildren;
}

/** A part of a view that can be folded away. */
export function FoldedSection({ summary, summaryRef, unfolded, children, ...own }: FoldedSectionProps) {
  const [open] = useState(unfolded);
  return (
    <details class={own.class} open={open}>
      <summary ref={summaryRef ?? null}>{summary}</summary>
      {children}
    </details>
  );
}
