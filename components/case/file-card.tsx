import { useId, useState } from 'preact/hooks';
import type { Exhibit } from '../../lib/export/exhibit';
import { safeName } from '../../lib/export/file-names';
import { EVIDENCE_ITEMS, type Evidence } from '../../lib/records/evidence';
import { type EvidenceFile, MAX_CAPTION_LENGTH, previewOf } from '../../lib/records/evidence-file';
import { withKey } from '../../lib/records/with-key';
import { isCalendarDate } from '../../lib/time/calendar-date';
import { i18n } from '../../lib/wording';
import type { CaseActions } from './case-facts';
import { RemoveOnceAsked } from './remove-once-asked';
import type { SheetContext } from './sheet-context';

interface FileCardProps {
  readonly exhibit: Exhibit;
  /** The evidence for the reason, which is offered first. */
  readonly wanted: readonly Evidence[];
  readonly context: SheetContext;
  readonly actions: Pick<CaseActions, 'changeFile'>;
  readonly onRemove: () => Promise<void>;
}

/** One file: its preview, what it shows and proves, and a button to remove it. Each change is stored at once. */
export function FileCard({ exhibit, wanted, context, actions, onRemove }: FileCardProps) {
  const { number, file } = exhibit;
  const id = useId();
  const [caption, setCaption] = useState(file.caption);
  const name = i18n.t('record.exhibit', [String(number)]);
  const change = (how: (file: EvidenceFile) => EvidenceFile) => void actions.changeFile(file.id, how);
  const others = EVIDENCE_ITEMS.filter((item) => !wanted.includes(item));
  return (
    <article class="file" data-file={file.id} aria-labelledby={`${id}-name`}>
      <Preview file={file} address={context.addressOf(exhibit)} />
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
      <RemoveOnceAsked what={name} onRemove={onRemove} />
    </article>
  );
}

/** A preview of a picture or a video; if it cannot be shown, a note that it is stored all the same. */
function Preview({ file, address }: { readonly file: EvidenceFile; readonly address: string | undefined }) {
  const [failed, setFailed] = useState(false);
  const preview = previewOf(file);
  if (!preview || address === undefined) return null;
  if (failed) return <p class="quiet">{i18n.t('record.noPreview')}</p>;
  return preview === 'picture' ? (
    <img class="preview" src={address} alt="" onError={() => setFailed(true)} />
  ) : (
    <video class="preview" src={address} controls preload="metadata" onError={() => setFailed(true)}>
      <track kind="captions" />
    </video>
  );
}
