import { useState } from 'preact/hooks';
import { i18n } from '../../../lib/i18n';
import type { PageSource } from '../../../lib/order';
import type { KeptNote } from '../../../lib/page-note';
import { PageReport } from './page-report';

/** Where our names of the pages stand: names of messages have no hyphens. */
const PAGE_KEYS = {
  list: 'list',
  'order-page': 'orderPage',
  tracking: 'tracking',
  returns: 'returns',
  case: 'case',
} as const satisfies { readonly [source in PageSource]: string };

interface PageNoticeProps {
  readonly note: KeptNote;
  readonly onDismiss: () => Promise<void>;
}

/** What happened to a page, that the dates are safe, and the report of it, which is shown before it can be copied. */
export function PageNotice({ note, onDismiss }: PageNoticeProps) {
  const [open, setOpen] = useState(false);
  const page = i18n.t(`changedPage.page.${PAGE_KEYS[note.source]}`);
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
