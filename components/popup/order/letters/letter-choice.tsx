import { useState } from 'preact/hooks';
import type { OtherLanguage } from '../../../../lib/letters/languages';
import { asksForMoney, type LetterKind } from '../../../../lib/letters/letter-kinds';
import { lettersFor, ofOneLine, reportedAmounts } from '../../../../lib/letters/letters-for';
import type { AssessedOrder } from '../../../../lib/overview/assessed-order';
import { REASONS, type Reason } from '../../../../lib/records/order';
import { DEFAULT_AMOUNT } from '../../../../lib/rules/evidence';
import { i18n } from '../../../../lib/wording';
import type { RenderContext } from '../../../order/render-context';
import { ChoiceField } from '../../../ui/choice-field';
import { AmountChoice } from './amount-choice';
import { LanguageSwitch } from './language-switch';
import { LetterText } from './letter-text';
import { useLetterWords } from './use-letter-words';

interface LetterChoiceProps {
  readonly assessed: AssessedOrder;
  readonly context: RenderContext;
  /** The buyer's language, if it is not English. */
  readonly buyers: OtherLanguage | undefined;
}

/** Chooses one of the fitting messages, the likeliest first, in one of two languages. The choice is not stored. */
export function LetterChoice({ assessed, context, buyers }: LetterChoiceProps) {
  const [chosen, setChosen] = useState<LetterKind>();
  const [language, setLanguage] = useState(buyers);
  const { order, dispute } = ofOneLine(assessed);
  const reported = reportedAmounts(dispute, order.amount);
  const [asks, setAsks] = useState<{ readonly part: string | undefined }>();
  const [reason, setReason] = useState<Reason>();
  const words = useLetterWords(language);
  if (!words) return null;
  const { entered } = order;
  const complaint = entered.complaint ?? (reason && { reason });
  const part = asks ? asks.part : (reported.part ?? usualPart(complaint?.reason));
  const asked = complaint ? { ...order, entered: { ...entered, complaint } } : order;
  const letters = lettersFor(
    { ...assessed, order: asked, dispute },
    { ...reported, part },
    words,
    context.book.buyer,
  );
  const shown = letters.find(({ kind }) => kind === chosen) ?? letters[0];
  if (!shown) return null;
  return (
    <>
      <p class="quiet">{i18n.t('letters.never')}</p>
      <ChoiceField
        label={i18n.t('letters.which')}
        choices={letters.map(({ kind }) => ({ value: kind, words: i18n.t(`letters.kind.${kind}`) }))}
        chosen={shown.kind}
        onChoose={async (kind) => setChosen(kind)}
      />
      {asksForMoney(shown.kind) && !entered.complaint && (
        <ChoiceField
          label={i18n.t('letters.reason')}
          choices={REASONS.map((value) => ({ value, words: i18n.t(`reason.${value}`) }))}
          chosen={reason}
          none={i18n.t('letters.noReason')}
          onChoose={async (value) => setReason(value)}
        />
      )}
      {asksForMoney(shown.kind) && (
        <AmountChoice part={part} onChange={(typed) => setAsks({ part: typed })} />
      )}
      {buyers && <LanguageSwitch buyers={buyers} chosen={language} onChoose={setLanguage} />}
      <LetterText letter={shown} words={words} />
    </>
  );
}

/** If usually only a part is asked for, the buyer is asked how much; left out: all of it. */
function usualPart(reason: Reason | undefined): string | undefined {
  return reason && DEFAULT_AMOUNT[reason] === 'missingPart' ? '' : undefined;
}
