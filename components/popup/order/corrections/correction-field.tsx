import { useId } from 'preact/hooks';
import { type CalendarDate, FIRST_DAY } from '../../../../lib/time/calendar-date';
import { i18n } from '../../../../lib/wording';
import { statusChoices } from '../../../../lib/wording/status-words';
import type { RenderContext } from '../../../order/render-context';
import { type CorrectionRow, saidWords, valueWords } from './correction-rows';

interface CorrectionFieldProps {
  readonly fixable: CorrectionRow;
  readonly context: RenderContext;
  /** What stands in the field. */
  readonly text: string;
  readonly last: CalendarDate;
  readonly onType: (text: string) => void;
  readonly onUndo: () => Promise<void>;
}

/** The status or one day: AliExpress's value, and the buyer's beside it. */
export function CorrectionField({ fixable, context, text, last, onType, onUndo }: CorrectionFieldProps) {
  const id = useId();
  const { name, standing, correction } = fixable;
  const own = standing === 'counts' || standing === 'outdated' ? correction : undefined;
  const field = {
    id,
    value: text,
    'aria-label': i18n.t('corrections.yours', [i18n.t(`corrections.name.${name}`)]),
    'aria-describedby': `${id}-said`,
  };
  return (
    <li class="fix" data-fix={name} data-standing={standing}>
      <label class="fix-name" for={id}>
        {i18n.t(`corrections.name.${name}`)}
      </label>
      {name === 'status' ? (
        <select {...field} onChange={(event) => onType(event.currentTarget.value)}>
          <option value="">{i18n.t('corrections.asPage')}</option>
          {statusChoices().map(({ status, words }) => (
            <option key={status} value={status}>
              {words}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...field}
          type="date"
          min={FIRST_DAY}
          max={last}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
      <p class="fix-said quiet" id={`${id}-said`} dir={fixable.unparsed === undefined ? undefined : 'auto'}>
        {saidWords(fixable, context)}
      </p>
      {own && (
        <p class="correction-own">
          <span id={`${id}-own`}>
            {i18n.t(standing === 'counts' ? 'corrections.entered' : 'corrections.outdatedRow', [
              valueWords(own.value, context),
              context.formats.instant(own.enteredAt, context.now),
            ])}
          </span>
          <button type="button" aria-describedby={`${id}-own`} onClick={onUndo}>
            {i18n.t('corrections.undo')}
          </button>
        </p>
      )}
    </li>
  );
}
