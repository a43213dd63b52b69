import { useId, useState } from 'preact/hooks';
import type { Exhibit } from '../../lib/export/exhibit';
import { safeName } from '../../lib/export/file-names';
import { EVIDENCE_ITEMS, type Evidence } from '../../lib/records/evidence';
import { type EvidenceFile, MAX_CAPTION_LENGTH } from '../../lib/records/evidence-file';
import { withKey } from '../../lib/records/with-key';
import { isCalendarDate } from '../../lib/time/calendar-date';
import { i18n } from '../../lib/wording';
import { memo } from '../ui/memo';
import type { CaseActions, Unshown } from './case-facts';
import { FilePreview } from './file-preview';
import { RemoveOnceAsked } from './remove-once-asked';
import type { SheetContext } from './sheet-context';

interface FileCardProps {
  readonly exhibit: Exhibit;
  readonly unshown: Unshown | undefined;
  /** The evidence for the reason, which is offered first. */
  readonly wanted: readonly Evidence[];
  readonly context: SheetContext;
  readonly actions: Pick<CaseActions, 'changeFile' | 'showPreviews'>;
  readonly onRemove: (id: string) => Promise<void>;
}

/** One file: its preview, what it shows and proves, and a button to remove it. Each change is stored at once. */
export const FileCard = memo(function FileCard({
  exhibit,
  unshown,
  wanted,
  context,
  actions,
  onRemove,
}: FileCardProps) {
  const { number, file } = exhibit;
  const id = useId();
  const [caption, setCaption] = useState(file.caption);
  const name = i18n.t('record.exhibit', [String(number)]);
  const change = (how: (file: EvidenceFile) => EvidenceFile) => void actions.changeFile(file.id, how);
  const others = EVIDENCE_ITEMS.filter((item) => !wanted.includes(item));
  return (
    <article class="file" data-file={file.id} aria-labelledby={`${id}-name`}>
      <FilePreview
        file={file}
        name={name}
        address={context.addressOf(exhibit)}
        unshown={unshown}
        onShow={() => actions.showPreviews([file.id])}
      />
      <h3 id={`${id}-name`}>
        {name} · <bdi>{safeName(file.name)}</bdi>
      </h3>
      <p class="quiet">{context.size(file.size)}</p>
      <label for={`${id}-caption`}>{i18n.t('record.caption')}</label>
      <input
        id={`${id}-caption`}
        type="text"
        dir="auto"
        maxLength={MAX_CAPTION_LENGTH}
        value={caption}
        onInput={({ currentTarget: { value } }) => {
          setCaption(value);
          change((known) => ({ ...known, caption: value }));
        }}
      />
      <label for={`${id}-evidence`}>{i18n.t('record.shows')}</label>
      <select
        id={`${id}-evidence`}
        value={file.evidence ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const chosen = EVIDENCE_ITEMS.find((item) => item === value);
          change((known) => withKey(known, 'evidence', chosen));
        }}
      >
        <option value="">{i18n.t('record.notSaid')}</option>
        {[...wanted, ...others].map((item) => (
          <option key={item} value={item}>
            {i18n.t(`evidence.${item}`)}
          </option>
        ))}
      </select>
      <label for={`${id}-day`}>{i18n.t('record.day')}</label>
      <input
        id={`${id}-day`}
        type="date"
        value={file.on}
        onChange={({ currentTarget: { value } }) => {
          if (isCalendarDate(value)) change((known) => ({ ...known, on: value }));
        }}
      />
      <RemoveOnceAsked what={name} onRemove={() => onRemove(file.id)} />
    </article>
  );
});
