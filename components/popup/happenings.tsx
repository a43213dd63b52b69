import { useId, useRef, useState } from 'preact/hooks';
import { type CalendarDate, isCalendarDate } from '../../lib/calendar-date';
import { i18n } from '../../lib/i18n';
import type { Look } from './look';

/** Something that may have happened, to be told with its day. */
export interface Offer {
  readonly words: string;
  readonly tell: (on: CalendarDate) => Promise<void>;
}

interface HappeningsProps {
  readonly title: string;
  /** What to say while nothing has happened. */
  readonly none?: string;
  readonly happened: readonly { readonly words: string; readonly at: number; readonly toldLast: boolean }[];
  /** What is likely to have happened since. */
  readonly offers: readonly Offer[];
  /** What can have happened as well: shown when asked for. */
  readonly otherOffers?: readonly Offer[];
  readonly onUndo: () => Promise<void>;
  readonly look: Look;
}

/** What has happened, the newest of it to be taken back, and what may have happened since, each a button. */
export function Happenings(props: HappeningsProps) {
  const { title, none, happened, offers, otherOffers = [], onUndo, look } = props;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const today = look.book.buyer.dayOf(look.now);
  const [chosen, setChosen] = useState<string>();
  const day = chosen ?? today;

  /** The pressed button may be gone afterwards, so the focus goes to what has changed. */
  const done = async (work: Promise<void>) => {
    await work;
    setChosen(undefined);
    heading.current?.focus();
  };
  const tell = (offer: Offer) => {
    if (isCalendarDate(day) && day <= today) void done(offer.tell(day));
    else field.current?.reportValidity();
  };
  const buttons = (some: readonly Offer[]) =>
    some.map((offer) => (
      <button key={offer.words} type="button" onClick={() => tell(offer)}>
        {offer.words}
      </button>
    ));

  return (
    <section class="part" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {happened.length === 0 && none && <p class="quiet">{none}</p>}
      {happened.length > 0 && (
        <ul class="happened" aria-label={i18n.t('popup.disputeEvents')}>
          {happened.map(({ words, at, toldLast }, index) => (
            <li key={index}>
              <span id={`${id}-${index}`}>
                {words} · {look.formats.instant(at, look.now)}
              </span>
              {toldLast && (
                <button type="button" aria-describedby={`${id}-${index}`} onClick={() => done(onUndo())}>
                  {i18n.t('popup.undo')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {offers.length + otherOffers.length > 0 && (
        <fieldset class="offers">
          <legend>{i18n.t('popup.tell')}</legend>
          <div class="entry">
            <label for={`${id}-day`}>{i18n.t('popup.day')}</label>
            <input
              id={`${id}-day`}
              ref={field}
              type="date"
              required
              max={today}
              value={day}
              onInput={(event) => setChosen(event.currentTarget.value)}
            />
          </div>
          {buttons(offers)}
          {otherOffers.length > 0 && (
            <details class="other-offers" key={happened.length}>
              <summary>{i18n.t('popup.tellOther')}</summary>
              <div class="offers">{buttons(otherOffers)}</div>
            </details>
          )}
        </fieldset>
      )}
    </section>
  );
}
