import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';

interface FoldedSectionProps {
  readonly class: string;
  /** What is visible while it is folded. */
  readonly summary: ComponentChildren;
  /** The summary element, to focus it. */
  readonly summaryRef?: RefObject<HTMLElement | null>;
  /** Whether it is open when it first appears. Later only the buyer folds it, so that nothing folds while they use it. */
  readonly unfolded: boolean;
  readonly children: ComponentChildren;
}

/** A part of a view that can be folded. */
export function FoldedSection({ summary, summaryRef, unfolded, children, ...own }: FoldedSectionProps) {
  const [open] = useState(unfolded);
  return (
    <details class={own.class} open={open}>
      <summary ref={summaryRef ?? null}>{summary}</summary>
      {children}
    </details>
  );
}
