import { useRef, useState } from 'preact/hooks';
import { FIRST_DAY, isCalendarDate } from '../../../../lib/time/calendar-date';
import { i18n } from '../../../../lib/wording';
import type { RenderContext } from '../../../order/render-context';
import { AmountField } from '../../../ui/amount-field';
import { DayField } from '../../../ui/day-field';
import type { Happening } from './happening';

interface RetellFormProps {
  readonly happening: Happening;
  readonly reported: NonNullable<Happening['reported']>;
  /** The id of the element that says what happened. */
  readonly describedBy: string;
  readonly context: RenderContext;
  readonly done: (work: Promise<void>) => Promise<void>;
}

/** A folded form to change the day or amount of a report, or to take it back. */
export function RetellForm({ happening, reported, describedBy, context, done }: RetellFormProps) {
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const today = context.book.buyer.dayOf(context.now);
  const [day, setDay] = useState<string>(context.book.buyer.dayOf(happening.at));
  const [amount, setAmount] = useState(happening.amount ?? '');
  const save = (event: Event) => {
    event.preventDefault();
    if (!isCalendarDate(day) || day < FIRST_DAY || day > today) {
      field.current?.reportValidity();
      return;
    }
    setOpen(false);
    void done(reported.retell(day, amount.trim()));
  };
  return (
    <details class="retell" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-describedby={describedBy}>{i18n.t('guide.change')}</summary>
      <form class="entry" onSubmit={save}>
        <DayField label={i18n.t('popup.day')} value={day} onInput={setDay} last={today} field={field} />
        {reported.takesAmount && (
          <AmountField label={i18n.t('guide.amountLabel')} value={amount} onInput={setAmount} />
        )}
        <button type="submit">{i18n.t('popup.save')}</button>
        <button type="button" aria-describedby={describedBy} onClick={() => done(reported.remove())}>
          {i18n.t('guide.remove')}
        </button>
      </form>
    </details>
  );
}
