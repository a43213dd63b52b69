import type { Reason } from '../../../../lib/records/order';
import type { Ticks } from '../../../../lib/records/ticks';
import { EVIDENCE } from '../../../../lib/rules/evidence';
import { i18n } from '../../../../lib/wording';

interface EvidenceListProps {
  readonly reason: Reason;
  readonly ticks: Ticks;
  readonly onTick: (item: string, done: boolean) => Promise<void>;
}

/** What AliExpress wants to see for a reason, as a list to tick off. */
export function EvidenceList({ reason, ticks, onTick }: EvidenceListProps) {
  return (
    <fieldset class="checks evidence">
      <legend>{i18n.t('popup.evidence')}</legend>
      {EVIDENCE[reason].map((key) => {
        const item = `evidence.${key}`;
        return (
          <label key={key}>
            <input
              type="checkbox"
              checked={ticks.includes(item)}
              onChange={(event) => onTick(item, event.currentTarget.checked)}
            />
            <span>{i18n.t(`evidence.${key}`)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
