import { useState } from 'preact/hooks';
import type { KeptReport } from '../../../lib/records/page-report';
import { i18n } from '../../../lib/wording';
import { pageWords } from '../../order/page-words';
import { PageReport } from './page-report';

interface PageNoticeProps {
  readonly note: KeptReport;
  readonly onDismiss: () => Promise<void>;
}

/** What happened to a page, that the dates are safe, and its report, which is shown before it can be copied. */
export function PageNotice({ note, onDismiss }: PageNoticeProps) {
  const [open, setOpen] = useState(false);
  const page = pageWords(note.source);
  return (
    <div class="changed-page" data-page={note.source} data-problem={note.problem}>
      <p>{i18n.t(`changedPage.${note.problem}`, [page])}</p>
      <p class="presses">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {i18n.t(open ? 'changedPage.hide' : 'changedPage.show')}
        </button>
        <button type="button" onClick={onDismiss}>
          {i18n.t('changedPage.dismiss')}
        </button>
      </p>
      {open && <PageReport note={note} />}
    </div>
  );
}
