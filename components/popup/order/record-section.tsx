import { useEffect, useState } from 'preact/hooks';
import { numbered } from '../../../lib/export/case-file';
import { casePageUrl } from '../../../lib/export/case-page-url';
import { evidenceStates } from '../../../lib/export/evidence-states';
import type { AssessedOrder } from '../../../lib/overview/assessed-order';
import { i18n } from '../../../lib/wording';
import { FoldedSection } from '../../ui/folded-section';
import { Notice } from '../../ui/notice';
import type { PopupActions, RecordTally } from '../facts/popup-facts';

interface RecordSectionProps {
  readonly assessed: Pick<AssessedOrder, 'order' | 'dispute' | 'ticks'>;
  readonly onRead: PopupActions['readRecord'];
}

/**
 * The number of files and notes, what is missing for the reason, and the link to the case page. Files are added there,
 * because a popup closes when a file dialog opens.
 */
export function RecordSection({ assessed: { order, dispute, ticks }, onRead }: RecordSectionProps) {
  const [tally, setTally] = useState<RecordTally>();
  const { complaint } = order.entered;
  useEffect(() => {
    const read = () => void onRead(order.id).then(setTally);
    read();
    window.addEventListener('focus', read); // another page adds the files
    return () => window.removeEventListener('focus', read);
  }, [order.id, onRead]);

  const { files = [], notes = 0 } = tally ?? {};
  const { exhibits, lost } = numbered(files);
  const states = tally ? evidenceStates(complaint?.reason, exhibits, ticks) : [];
  const missing = states.filter(({ state }) => state === 'missing');
  return (
    <FoldedSection
      class="part record"
      summary={<h3>{i18n.t('record.title')}</h3>}
      unfolded={complaint !== undefined || dispute !== undefined}
    >
      <p class="quiet">
        {files.length + notes > 0
          ? i18n.t('record.counts', [String(exhibits.length), String(notes)])
          : i18n.t('record.empty')}
      </p>
      {lost.length > 0 && <Notice>{i18n.t('record.lostFiles', [String(lost.length)])}</Notice>}
      {missing.length > 0 && (
        <p>
          {i18n.t('record.missing', [
            missing.map(({ evidence }) => i18n.t(`evidence.${evidence}`)).join('; '),
          ])}
        </p>
      )}
      {states.length > 0 && missing.length === 0 && <p>{i18n.t('record.nothingMissing')}</p>}
      <p>
        <a class="button" href={casePageUrl(order.id)} target="_blank" rel="noreferrer">
          {i18n.t('record.open')}
        </a>
      </p>
    </FoldedSection>
  );
}
