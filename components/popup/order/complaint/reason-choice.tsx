import { useId } from 'preact/hooks';
import { REASONS, type Reason } from '../../../../lib/records/order';
import { FIRST_REASONS } from '../../../../lib/rules/evidence';
import { i18n } from '../../../../lib/wording';

interface ReasonChoiceProps {
  readonly chosen: Reason | undefined;
  readonly onChoose: (reason: Reason) => Promise<void>;
}

/** Why the buyer complains: the guide's five situations, and the others on request. */
export function ReasonChoice({ chosen, onChoose }: ReasonChoiceProps) {
  const name = useId();
  const others = REASONS.filter((reason) => !FIRST_REASONS.includes(reason));
  const radios = (reasons: readonly Reason[]) =>
    reasons.map((reason) => (
      <label key={reason}>
        <input
          type="radio"
          name={name}
          value={reason}
          checked={reason === chosen}
          onChange={() => onChoose(reason)}
        />
        <span>{i18n.t(`reason.${reason}`)}</span>
      </label>
    ));
  return (
    <fieldset class="reasons">
      <legend>{i18n.t('popup.wrongWhat')}</legend>
      {radios(FIRST_REASONS)}
      <details open={chosen !== undefined && others.includes(chosen)}>
        <summary>{i18n.t('popup.moreReasons')}</summary>
        {radios(others)}
      </details>
    </fieldset>
  );
}
