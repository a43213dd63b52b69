import { useId, useState } from 'preact/hooks';
import { i18n } from '../../../lib/wording';
import type { Formats } from '../../../lib/wording/format';
import { sourceDate, sourceNames } from '../../../lib/wording/wording';
import { useFocusAfter } from '../../ui/use-focus-after';
import { type DaysAfter, daysOf, MAX_DAYS, MIN_DAYS, type UsualFigure } from './usual-figures';

interface FigureRowProps {
  readonly usual: UsualFigure;
  readonly own: number | undefined;
  readonly formats: Formats;
  /** Undefined restores the default. */
  readonly onFigure: (days: number | undefined) => Promise<void>;
}

/** One rule's days, and a field for the buyer's own. */
export function FigureRow({ usual, own, formats, onFigure }: FigureRowProps) {
  const { clock, days, safe, later, sources, asOf } = usual;
  const id = useId();
  const field = useFocusAfter<HTMLInputElement>();
  const [typed, setTyped] = useState<string>();
  const [bad, setBad] = useState(false);

  const keep = async ({ value, validity }: HTMLInputElement) => {
    const empty = value === '' && !validity.badInput;
    const chosen = daysOf(value);
    setBad(!empty && chosen === undefined);
    if (!empty && chosen === undefined) return;
    if (chosen !== own) await onFigure(chosen);
    setTyped(undefined);
  };
  const putBack = () => {
    setTyped(undefined);
    setBad(false);
    return field.focusAfter(onFigure(undefined));
  };

  const words = (one: DaysAfter) => i18n.t(`figureFrom.${one.after}`, [formats.days(one.days)]);
  return (
    <li class="figure" data-clock={clock} data-changed={own !== undefined}>
      <label class="figure-name" for={id}>
        {i18n.t(`clock.${clock}.name`)}
      </label>
      <input
        id={id}
        ref={field.ref}
        type="number"
        inputMode="numeric"
        min={MIN_DAYS}
        max={MAX_DAYS}
        step={1}
        placeholder={String(days)}
        value={typed ?? own ?? ''}
        aria-invalid={bad}
        aria-describedby={`${id}-usual${bad ? ` ${id}-bad` : ''}`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => keep(event.currentTarget)}
      />
      <div class="figure-usual" id={`${id}-usual`}>
        <p>
          {i18n.t('popup.usualFigure', [words(usual)])}
          {own !== undefined && <strong> · {i18n.t('popup.changedByYou')}</strong>}
        </p>
        {safe.map((one) => (
          <p key={one.after}>{i18n.t('popup.safeFigure', [words(one)])}</p>
        ))}
        {later.map((one) => (
          <p key={one.from}>
            {i18n.t(`popup.laterFigure.${one.of}`, [formats.day(one.from, 0), words(one)])}
          </p>
        ))}
        <p class="figure-source">{i18n.t('popup.figureSource', [sourceNames(sources), sourceDate(asOf)])}</p>
      </div>
      {own !== undefined && (
        <button type="button" aria-describedby={`${id}-usual`} onClick={putBack}>
          {i18n.t('popup.putBack')}
        </button>
      )}
      {bad && (
        <p class="figure-bad" id={`${id}-bad`} role="alert">
          {i18n.t('popup.badFigure')}
        </p>
      )}
    </li>
  );
}
