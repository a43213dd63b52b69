import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { reportText } from '../../../lib/export/page-report';
import type { KeptReport } from '../../../lib/records/page-report';
import { i18n } from '../../../lib/wording';

/** The report of a page as text, to be read and then copied. If copying is not allowed, it is selected. */
export function PageReport({ report }: { readonly report: KeptReport }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<'copied' | 'selected'>();
  const text = reportText(report);

  useEffect(() => {
    field.current?.setSelectionRange(0, 0); // else the field scrolls to its end
    field.current?.focus();
  }, []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone('copied');
    } catch {
      field.current?.select();
      setDone('selected');
    }
  };
  return (
    <div class="report">
      <p id={id}>{i18n.t('changedPage.masked')}</p>
      <textarea
        ref={field}
        readOnly
        rows={10}
        dir="ltr"
        spellcheck={false}
        aria-label={i18n.t('changedPage.report')}
        aria-describedby={id}
        value={text}
      />
      <p class="presses">
        <button type="button" onClick={copy}>
          {i18n.t('changedPage.copy')}
        </button>
        <span role="status">{done && i18n.t(`changedPage.${done}`)}</span>
      </p>
    </div>
  );
}
