import type { KeptReport } from '../../../lib/records/page-report';
import type { PageSource } from '../../../lib/records/page-source';
import { i18n } from '../../../lib/wording';
import { useFocusAfter } from '../../ui/use-focus-after';
import { PageNotice } from './page-notice';

interface PageNoticesProps {
  /** The newest first. */
  readonly reports: readonly KeptReport[];
  readonly onDismiss: (source: PageSource) => Promise<void>;
}

/** Notices about pages that could not be read: the newest of each kind of page. Even empty it can take the focus. */
export function PageNotices({ reports, onDismiss }: PageNoticesProps) {
  const section = useFocusAfter<HTMLElement>();
  const newest = reports.filter(
    ({ source }, index) => reports.findIndex((other) => other.source === source) === index,
  );
  return (
    <section
      class="changed-pages"
      ref={section.ref}
      tabIndex={-1}
      aria-label={newest.length > 0 ? i18n.t('changedPage.title') : undefined}
    >
      {newest.map((report) => (
        <PageNotice
          key={report.source}
          report={report}
          onDismiss={() => section.focusAfter(onDismiss(report.source))}
        />
      ))}
    </section>
  );
}
