import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  readonly title: ComponentChildren;
  /** Its heading's level. */
  readonly level?: 'h2' | 'h3';
  /** Class names of its own. */
  readonly class?: string;
  /** The heading, where the focus may have to go there. */
  readonly headingRef?: RefObject<HTMLHeadingElement | null>;
  /** What stands beside the heading; left out, the heading stands alone. */
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of a view under a heading, by which it is also called. */
export function Section({
  title,
  level: Heading = 'h3',
  headingRef,
  beside,
  children,
  ...own
}: SectionProps) {
  const id = useId();
  const heading = (
    <Heading id={id} ref={headingRef ?? null} tabIndex={headingRef ? -1 : undefined}>
      {title}
    </Heading>
  );
  return (
    <section class={own.class ? `part ${own.class}` : 'part'} aria-labelledby={id}>
      {beside === undefined ? (
        heading
      ) : (
        <div class="part-head">
          {heading}
          {beside}
        </div>
      )}
      {children}
    </section>
  );
}
