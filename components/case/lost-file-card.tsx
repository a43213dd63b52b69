import { useId } from 'preact/hooks';
import type { Exhibit } from '../../lib/export/exhibit';
import { safeName } from '../../lib/export/file-names';
import { i18n } from '../../lib/wording';
import { Notice } from '../ui/notice';
import { ChooseFiles } from './choose-files';
import { RemoveOnceAsked } from './remove-once-asked';

interface LostFileCardProps {
  readonly exhibit: Exhibit;
  readonly onChoose: (file: File) => void;
  readonly onRemove: () => Promise<void>;
}

/** A file that the browser has lost. What the buyer wrote about it is still there, and it can be attached again. */
export function LostFileCard({ exhibit: { number, file }, onChoose, onRemove }: LostFileCardProps) {
  const id = useId();
  const name = i18n.t('record.exhibit', [String(number)]);
  return (
    <article class="file" data-file={file.id} aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>
        {name} · <bdi>{safeName(file.name)}</bdi>
      </h3>
      <Notice>{i18n.t('record.lostFile')}</Notice>
      {file.caption !== '' && (
        <p class="quiet">
          <bdi>{file.caption}</bdi>
        </p>
      )}
      <p class="presses">
        <ChooseFiles
          words={i18n.t('record.attachAgain')}
          about={name}
          onChoose={([chosen]) => chosen && onChoose(chosen)}
        />
      </p>
      <RemoveOnceAsked what={name} onRemove={onRemove} />
    </article>
  );
}
