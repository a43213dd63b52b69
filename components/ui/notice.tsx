import type { ComponentChildren } from 'preact';

interface NoticeProps {
  /** Whether a screen reader interrupts for it (`alert`) or waits (`status`); left out: it is plain text. */
  readonly role?: 'alert' | 'status';
  readonly children: ComponentChildren;
}

/** A highlighted sentence. */
export function Notice({ role, children }: NoticeProps) {
  return (
    <p class="notice" role={role}>
      {children}
    </p>
  );
}
