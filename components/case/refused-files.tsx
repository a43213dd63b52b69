import { safeName } from '../../lib/export/file-names';
import { i18n } from '../../lib/wording';
import { MoreRows } from '../ui/more-rows';
import { Notice } from '../ui/notice';
import { useRows } from '../ui/use-rows';
import type { Refusal } from './case-facts';

interface RefusedFilesProps {
  readonly refusals: readonly Refusal[];
  readonly size: (bytes: number) => string;
}

/** Which files were not stored, and why. */
export function RefusedFiles({ refusals, size }: RefusedFilesProps) {
  const { drawn, list, more } = useRows<Refusal, HTMLDivElement>(refusals);
  if (refusals.length === 0) return null;
  return (
    <>
      <div class="files" ref={list}>
        {drawn.map(({ name, size: bytes, why, room }, index) => (
          <Notice key={index} role="alert">
            <bdi>{i18n.t(`record.${why}`, [safeName(name), size(bytes), size(room)])}</bdi>
          </Notice>
        ))}
      </div>
      <MoreRows about={i18n.t('record.refusedFiles')} {...more} />
    </>
  );
}
