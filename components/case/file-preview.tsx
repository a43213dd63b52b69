import { useState } from 'preact/hooks';
import { type EvidenceFile, isDrawing, previewOf } from '../../lib/records/evidence-file';
import { i18n } from '../../lib/wording';
import { useFocusAfter } from '../ui/use-focus-after';
import type { Unshown } from './case-facts';

interface FilePreviewProps {
  readonly file: EvidenceFile;
  /** What the file is called: "Exhibit 2". */
  readonly name: string;
  readonly address: string | undefined;
  readonly unshown: Unshown | undefined;
  readonly onShow: () => Promise<void>;
}

/** A picture or a video once the buyer wishes to see it; why it is not shown, if so. */
export function FilePreview({ file, name, address, unshown, onShow }: FilePreviewProps) {
  const place = useFocusAfter<HTMLDivElement>();
  if (isDrawing(file)) return <p class="quiet">{i18n.t('record.drawing')}</p>;
  if (!previewOf(file)) return null;
  return (
    <div class="shown" ref={place.ref} tabIndex={-1}>
      {unshown && <p class="quiet">{i18n.t(`record.${unshown}`)}</p>}
      {!unshown && address === undefined && (
        <button
          type="button"
          aria-label={`${i18n.t('record.show')}: ${name}`}
          onClick={() => void place.focusAfter(onShow())}
        >
          {i18n.t('record.show')}
        </button>
      )}
      {!unshown && address !== undefined && <Shown file={file} address={address} />}
    </div>
  );
}

/** A picture or a video; if it cannot be shown, a note that it is stored all the same. */
function Shown({ file, address }: { readonly file: EvidenceFile; readonly address: string }) {
  const [failed, setFailed] = useState(false);
  if (failed) return <p class="quiet">{i18n.t('record.noPreview')}</p>;
  return previewOf(file) === 'picture' ? (
    <img class="preview" src={address} alt="" onError={() => setFailed(true)} />
  ) : (
    <video class="preview" src={address} controls preload="metadata" onError={() => setFailed(true)}>
      <track kind="captions" />
    </video>
  );
}
