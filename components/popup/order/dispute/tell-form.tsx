import { useRef, useState } from 'preact/hooks';
import { type CalendarDate, FIRST_DAY, isCalendarDate } from '../../../../lib/time/calendar-date';
import { i18n } from '../../../../lib/wording';
import type { RenderContext } from '../../../order/render-context';
import { AmountField } from '../../../ui/amount-field';
import { DayField } from '../../../ui/day-field';

/** An event that the buyer can report, with its day. */
export interface Offer {
  readonly key: string;
  readonly words: string;
  readonly takesAmount?: boolean;
  readonly tell: (on: CalendarDate, amount: string) => Promise<void>;
}

interface TellFormProps {
  /** The likely events. */
  readonly offers: readonly Offer[];
  /** Other possible events, shown on request. */
  readonly others?: readonly Offer[];
  /** What is asked; left out: what happened. */
  readonly question?: string;
  readonly context: RenderContext;
  /** Called after a report; the pressed button may be gone by then. */
  readonly onTold: () => void;
}

/** The events that may have happened since, as buttons: a press reports it for today, or for the day above. */
export function TellForm({ offers, others = [], question, context, onTold }: TellFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const today = context.book.buyer.dayOf(context.now);
  const [chosen, setChosen] = useState<string>();
  const [amount, setAmount] = useState('');
  const day = chosen ?? today;
  const all = [...offers, ...others];

  const tell = async (offer: Offer) => {
    if (!isCalendarDate(day) || day < FIRST_DAY || day > today) {
      field.current?.reportValidity();
      return;
    }
    await offer.tell(day, offer.takesAmount ? amount.trim() : '');
    setChosen(undefined);
    setAmount('');
    onTold();
  };
  const buttons = (some: readonly Offer[]) =>
    some.map((offer) => (
      <button key={offer.key} type="button" onClick={() => tell(offer)}>
        {offer.words}
      </button>
    ));

  if (all.length === 0) return null;
  return (
    <fieldset class="offers">
      <legend>{question ?? i18n.t('popup.tell')}</legend>
      <div class="entry">
        <DayField label={i18n.t('popup.day')} value={day} onInput={setChosen} last={today} field={field} />
        {all.some(({ takesAmount }) => takesAmount) && (
          <AmountField label={i18n.t('guide.amountIfAny')} value={amount} onInput={setAmount} />
        )}
      </div>
      {buttons(offers)}
      {others.length > 0 && (
        <details class="other-offers">
          <summary>{i18n.t('popup.tellOther')}</summary>
          <div class="offers">{buttons(others)}</div>
        </details>
      )}
    </fieldset>
  );
}
