import { useState } from 'preact/hooks';
import { i18n } from '../../../lib/wording';

/** Says that the browser does not let us read AliExpress's order pages, and asks for the permission. */
export function AccessNotice({ onAllow }: { readonly onAllow: () => Promise<boolean> }) {
  const [refused, setRefused] = useState(false);
  return (
    <section class="notice access" aria-labelledby="access-title">
      <h2 id="access-title">{i18n.t('access.title')}</h2>
      <p>{i18n.t('access.text')}</p>
      <p class="presses">
        <button class="primary" type="button" onClick={async () => setRefused(!(await onAllow()))}>
          {i18n.t('access.allow')}
        </button>
        <span role="status">{refused && i18n.t('access.refused')}</span>
      </p>
    </section>
  );
}
