import { useRef } from 'preact/hooks';
import type { KeptReport } from '../../../lib/records/page-report';
import type { PageSource } from '../../../lib/records/page-source';
import { i18n } from '../../../lib/wording';
import { PageNotice } from './page-notice';

interface PageNoticesProps {
  /** The newest first. */
  readonly notes: readonly KeptReport[];
  readonly onDismiss: (source: PageSource) => Promise<void>;
}

/** Notices about pages that could not be read: the newest of each kind of page. Even empty it can take the focus. */
export function PageNotices({ notes, onDismiss }: PageNoticesProps) {
  const section = useRef<HTMLElement>(null);
  const newest = notes.filter(
    ({ source }, index) => notes.findIndex((other) => other.source === source) === index,
  );

  /** The pressed button is gone afterwards, so the focus goes to the section. */
  const dismiss = async (source: PageSource) => {
    await onDismiss(source);
    section.current?.focus();
  };
  return (
    <section
      class="changed-pages"
      ref={section}
      tabIndex={-1}
      aria-label={newest.length > 0 ? i18n.t('changedPage.title') : undefined}
    >
      {newest.map((note) => (
        <PageNotice key={note.source} note={note} onDismiss={() => dismiss(note.source)} />
      ))}
    </section>
  );
}
