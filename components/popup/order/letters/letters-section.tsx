import { useState } from 'preact/hooks';
import { buyersLanguage } from '../../../../lib/letters/languages';
import type { JudgedOrder } from '../../../../lib/overview/judged-order';
import { i18n } from '../../../../lib/wording';
import type { Look } from '../../../order/render-context';
import { LetterChoice } from './letter-choice';

interface LettersSectionProps {
  readonly judged: JudgedOrder;
  readonly look: Look;
}

/** Messages to copy, filled from the order: folded, and put together only when somebody looks. */
export function LettersSection({ judged, look }: LettersSectionProps) {
  const [open, setOpen] = useState(false);
  const status = judged.order.status?.value;
  if (status === 'to-pay' || status === 'processing') return null;
  return (
    <details class="part letters" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{i18n.t('letters.title')}</h3>
      </summary>
      {open && <LetterChoice judged={judged} look={look} buyers={buyersLanguage(navigator.languages)} />}
    </details>
  );
}
