import { useState } from 'preact/hooks';
import type { Exhibit } from '../../lib/export/exhibit';
import { exhibitPath } from '../../lib/export/file-names';
import { previewOf } from '../../lib/records/evidence-file';
import { i18n } from '../../lib/wording';
import { memo } from '../ui/memo';
import { useRows } from '../ui/use-rows';
import type { SheetContext } from './sheet-context';
import { SheetMore } from './sheet-more';

interface SheetExhibitsProps {
  readonly exhibits: readonly Exhibit[];
  readonly context: SheetContext;
  /** Whether all files are drawn. */
  readonly whole: boolean;
}

/** The files by number, each with what it shows; pictures as large as fits on one page. */
export function SheetExhibits({ exhibits, context, whole }: SheetExhibitsProps) {
  const { drawn, list, more } = useRows<Exhibit, HTMLDivElement>(exhibits, whole);
  return (
    <section class="annex">
      <h3>{i18n.t('record.exhibitList')}</h3>
      {exhibits.length === 0 && <p class="aside">{i18n.t('record.noExhibits')}</p>}
      <div ref={list}>
        {drawn.map((exhibit) => (
          <SheetExhibit key={exhibit.file.id} exhibit={exhibit} context={context} />
        ))}
      </div>
      <SheetMore about={i18n.t('record.exhibitList')} more={more} />
    </section>
  );
}

const SheetExhibit = memo(function SheetExhibit({
  exhibit,
  context,
}: { readonly exhibit: Exhibit } & Pick<SheetExhibitsProps, 'context'>) {
  const { number, file } = exhibit;
  const name = i18n.t('record.exhibit', [String(number)]);
  const preview = previewOf(file);
  const address = preview === 'picture' ? context.addressOf(exhibit) : undefined;
  const unshown = context.unshownOf?.(exhibit);
  const facts = [
    context.formats.day(file.on, 0),
    ...(file.evidence ? [i18n.t(`evidence.${file.evidence}`)] : []),
    context.size(file.size),
  ];
  return (
    <figure class="exhibit" data-exhibit={number}>
      <figcaption>
        <strong>{name}</strong>
        {file.caption !== '' && <bdi class="caption">{file.caption}</bdi>}
        <span class="aside">{facts.join(' · ')}</span>
        <span class="aside">
          <bdi>{exhibitPath(number, file.name)}</bdi>
        </span>
      </figcaption>
      {address !== undefined && <Picture address={address} name={file.caption || name} />}
      {preview === 'video' && <p class="aside">{i18n.t('record.video')}</p>}
      {preview !== 'video' && address === undefined && (
        <p class="aside">{i18n.t(unshown ? `record.${unshown}` : 'record.otherFile')}</p>
      )}
    </figure>
  );
});

/** A picture, or a note that this browser cannot show it although the file is there. */
function Picture({ address, name }: { readonly address: string; readonly name: string }) {
  const [failed, setFailed] = useState(false);
  if (failed) return <p class="aside">{i18n.t('record.noPreview')}</p>;
  return <img src={address} alt={name} onError={() => setFailed(true)} />;
}
