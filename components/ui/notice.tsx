import type { ComponentChildren } from 'preact';

interface NoticeProps {
  /** How soon a screen reader says it: at once, or when there is time; left out, when the reader gets there. */
  readonly role?: 'alert' | 'status';
  readonly children: ComponentChildren;
}

/** A sentence that stands out from what is around it. */
export function Notice({ role, children }: NoticeProps) {
  return (
    <p class="notice" role={role}>
      {children}
    </p>
  );
}
