import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CaseFile } from '../../lib/export/case-file';
import type { Exhibit } from '../../lib/export/exhibit';
import { safeName } from '../../lib/export/file-names';
import type { Evidence } from '../../lib/records/evidence';
import { i18n } from '../../lib/wording';
import { MoreRows } from '../ui/more-rows';
import { Section } from '../ui/section';
import { useFocusAfter } from '../ui/use-focus-after';
import { useRows } from '../ui/use-rows';
import { useSame } from '../ui/use-same';
import type { CaseActions, Refusal, Unshown } from './case-facts';
import { ChooseFiles } from './choose-files';
import { FileCard } from './file-card';
import { LostFileCard } from './lost-file-card';
import { RefusedFiles } from './refused-files';
import type { SheetContext } from './sheet-context';
import { WantedEvidence } from './wanted-evidence';

interface CaseFilesProps {
  readonly file: CaseFile;
  readonly room: number | undefined;
  readonly unshown: ReadonlyMap<string, Unshown> | undefined;
  readonly context: SheetContext;
  readonly actions: CaseActions;
}

/** The files of an order: dropped anywhere on the page, pasted or chosen. Each can be described and removed. */
export function CaseFiles({ file, room, unshown, context, actions }: CaseFilesProps) {
  const { exhibits, lost, evidence } = file;
  const heading = useFocusAfter<HTMLHeadingElement>();
  const [attaching, setAttaching] = useState<string>();
  const [attached, setAttached] = useState<number>();
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);

  const attach = async (files: readonly File[], about?: Evidence) => {
    const [first] = files;
    if (!first) return;
    setAttaching(first.name);
    const refused = await actions.attach(files, about);
    setAttaching(undefined);
    setAttached(files.length - refused.length);
    setRefusals(refused);
  };
  const attachAgain = async (id: string, file: File) => {
    setAttaching(file.name);
    const refusal = await actions.attachAgain(id, file);
    setAttaching(undefined);
    setAttached(refusal ? 0 : 1);
    setRefusals(refusal ? [refusal] : []);
    if (!refusal) heading.focus();
  };
  useDroppedFiles(attach);

  const remove = useCallback(
    (id: string) => heading.focusAfter(actions.removeFile(id)),
    [heading.focusAfter, actions],
  );
  const wanted = useSame(evidence.map((one) => one.evidence));
  const cards = useRows<Exhibit, HTMLDivElement>(exhibits);
  const lostCards = useRows<Exhibit, HTMLDivElement>(lost);
  const missing = evidence.flatMap((one) => (one.state === 'attached' ? [] : [one.evidence]));
  const total = exhibits.reduce((sum, { file }) => sum + file.size, 0);
  return (
    <Section title={i18n.t('record.files')} level="h2" headingRef={heading.ref}>
      <div class="drop">
        <p>{i18n.t('record.drop')}</p>
        <ChooseFiles words={i18n.t('record.choose')} onChoose={attach} />
      </div>
      <p class="quiet" role="status">
        {attaching !== undefined && i18n.t('record.attaching', [safeName(attaching)])}
        {attaching === undefined && attached !== undefined && attached > 0
          ? i18n.t('record.attached', [String(attached)])
          : ''}
      </p>
      <RefusedFiles refusals={refusals} size={context.size} />
      <p class="quiet">
        {i18n.t('record.total', [String(exhibits.length), context.size(total)])}
        {room !== undefined && ` · ${i18n.t('record.room', [context.size(room)])}`}
      </p>
      <WantedEvidence missing={missing} onChoose={attach} />
      {lost.length > 0 && (
        <div class="files" ref={lostCards.list}>
          {lostCards.drawn.map((exhibit) => (
            <LostFileCard
              key={exhibit.file.id}
              exhibit={exhibit}
              onChoose={(file) => void attachAgain(exhibit.file.id, file)}
              onRemove={() => remove(exhibit.file.id)}
            />
          ))}
        </div>
      )}
      <MoreRows about={i18n.t('record.lost')} {...lostCards.more} />
      {exhibits.length > 0 && (
        <div class="files" ref={cards.list}>
          {cards.drawn.map((exhibit) => (
            <FileCard
              key={exhibit.file.id}
              exhibit={exhibit}
              unshown={unshown?.get(exhibit.file.id)}
              wanted={wanted}
              context={context}
              actions={actions}
              onRemove={remove}
            />
          ))}
        </div>
      )}
      <MoreRows about={i18n.t('record.files')} {...cards.more} />
    </Section>
  );
}

/**
 * Takes files dropped anywhere on the page, or pasted. Otherwise the browser would replace the page by a dropped file.
 */
function useDroppedFiles(attach: (files: readonly File[]) => Promise<void>): void {
  const latest = useRef(attach);
  latest.current = attach;
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      void latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return; // text goes into the field with the focus
      event.preventDefault();
      void latest.current(files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);
}
