import { i18n } from '../../lib/i18n';
import type { CaseActions } from './case-facts';

/** Printing, and later the zip. */
export function TakeAlong({ actions }: { readonly actions: CaseActions }) {
  return (
    <section class="part" aria-labelledby="take-title">
      <h2 id="take-title">{i18n.t('record.take')}</h2>
      <p class="presses">
        <button type="button" class="primary" onClick={actions.print}>
          {i18n.t('record.print')}
        </button>
      </p>
    </section>
  );
}
