import { useState } from 'preact/hooks';
import { languages } from '../../../../lib/environment/languages';
import { buyersLanguage } from '../../../../lib/letters/languages';
import type { AssessedOrder } from '../../../../lib/overview/assessed-order';
import { i18n } from '../../../../lib/wording';
import type { RenderContext } from '../../../order/render-context';
import { LetterChoice } from './letter-choice';

interface LettersSectionProps {
  readonly assessed: AssessedOrder;
  readonly context: RenderContext;
}

/** Messages to copy, filled from the order. Folded, and composed only when opened. */
export function LettersSection({ assessed, context }: LettersSectionProps) {
  const [open, setOpen] = useState(false);
  const status = assessed.order.status?.value;
  if (status === 'toPay' || status === 'processing') return null;
  return (
    <details class="part letters" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{i18n.t('letters.title')}</h3>
      </summary>
      {open && <LetterChoice assessed={assessed} context={context} buyers={buyersLanguage(languages())} />}
    </details>
  );
}
