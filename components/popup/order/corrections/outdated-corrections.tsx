import { useId, useRef } from 'preact/hooks';
import type { AssessedOrder } from '../../../../lib/overview/assessed-order';
import { i18n } from '../../../../lib/wording';
import type { RenderContext } from '../../../order/render-context';
import type { PopupActions } from '../../facts/popup-facts';
import { withCorrected } from './change-corrections';
import { type CorrectionRow, correctionRows, valueWords } from './correction-rows';

interface OutdatedCorrectionsProps {
  readonly assessed: AssessedOrder;
  readonly context: RenderContext;
  readonly onChange: PopupActions['changeEntered'];
}

/** Corrections after which AliExpress says something new: the buyer keeps them or gives them up. */
export function OutdatedCorrections({ assessed, context, onChange }: OutdatedCorrectionsProps) {
  const id = useId();
  const group = useRef<HTMLElement>(null);
  const outdated = correctionRows(assessed, context).filter(({ standing }) => standing === 'outdated');
  const { kept, order } = assessed;
  /** The pressed button is gone afterwards, so the focus goes to the rest of the section, else to the order's title. */
  const put = async ({ name }: CorrectionRow, text: string) => {
    const article = group.current?.closest('article');
    await onChange(order.id, (entered, now) => withCorrected(entered, kept, name, text, now));
    (outdated.length > 1 ? group.current : article?.querySelector<HTMLElement>('h2'))?.focus();
  };
  if (outdated.length === 0) return null;
  return (
    <section
      class="outdated-corrections"
      ref={group}
      tabIndex={-1}
      aria-label={i18n.t('corrections.changes')}
    >
      {outdated.map((one) => {
        const { name, fact, unparsed, correction } = one;
        const now = unparsed ?? (fact ? valueWords(fact.value, context) : i18n.t('certainty.none'));
        return (
          <div key={name} class="outdated-fix">
            <p id={`${id}-${name}`} dir={unparsed === undefined ? undefined : 'auto'}>
              {i18n.t('corrections.outdated', [
                i18n.t(`corrections.name.${name}`),
                valueWords(correction?.value ?? '', context),
                now,
              ])}
            </p>
            <p class="presses">
              <button
                type="button"
                aria-describedby={`${id}-${name}`}
                onClick={() => put(one, correction?.value ?? '')}
              >
                {i18n.t('corrections.keep')}
              </button>
              <button type="button" aria-describedby={`${id}-${name}`} onClick={() => put(one, '')}>
                {i18n.t('corrections.take')}
              </button>
            </p>
          </div>
        );
      })}
    </section>
  );
}
