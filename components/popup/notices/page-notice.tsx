import { useState } from 'preact/hooks';
import type { KeptReport } from '../../../lib/records/page-report';
import { i18n } from '../../../lib/wording';
import { pageWords } from '../../order/page-words';
import { PageReport } from './page-report';

interface PageNoticeProps {
  readonly report: KeptReport;
  readonly onDismiss: () => Promise<void>;
}

/** What happened to a page, that the dates are safe, and its report, which is shown before it can be copied. */
export function PageNotice({ report, onDismiss }: PageNoticeProps) {
  const [open, setOpen] = useState(false);
  const page = pageWords(report.source);
  return (
    <div class="changed-page" data-page={report.source} data-problem={report.problem}>
      <p>{i18n.t(`changedPage.${report.problem}`, [page])}</p>
      <p class="presses">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {i18n.t(open ? 'changedPage.hide' : 'changedPage.show')}
        </button>
        <button type="button" onClick={onDismiss}>
          {i18n.t('changedPage.dismiss')}
        </button>
      </p>
      {open && <PageReport report={report} />}
    </div>
  );
}
