import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  readonly title: ComponentChildren;
  /** The heading's level. */
  readonly level?: 'h2' | 'h3';
  /** Additional class names. */
  readonly class?: string;
  /** Makes the heading focusable. */
  readonly headingRef?: RefObject<HTMLHeadingElement | null>;
  /** Content beside the heading; left out: the heading is alone. */
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of a view, named by its heading. */
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
