import type { Evidence } from '../../lib/records/evidence';
import { i18n } from '../../lib/wording';
import { ChooseFiles } from './choose-files';

interface WantedEvidenceProps {
  /** What counts for the reason and is not attached. */
  readonly missing: readonly Evidence[];
  readonly onChoose: (files: readonly File[], about: Evidence) => void;
}

/** What is still missing for the reason, each with a button to add it. */
export function WantedEvidence({ missing, onChoose }: WantedEvidenceProps) {
  if (missing.length === 0) return null;
  return (
    <ul class="wanted" aria-label={i18n.t('record.evidence')}>
      {missing.map((item) => (
        <li key={item}>
          <span>{i18n.t(`evidence.${item}`)}</span>
          <ChooseFiles
            words={i18n.t('record.add')}
            about={i18n.t(`evidence.${item}`)}
            onChoose={(files) => onChoose(files, item)}
          />
        </li>
      ))}
    </ul>
  );
}
