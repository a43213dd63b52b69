import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseFile } from '../../lib/export/case-file';
import { safeName } from '../../lib/export/file-names';
import type { Evidence } from '../../lib/records/evidence';
import { i18n } from '../../lib/wording';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { useFocusAfter } from '../ui/use-focus-after';
import type { CaseActions, Refusal, Unshown } from './case-facts';
import { ChooseFiles } from './choose-files';
import { FileCard } from './file-card';
import { LostFileCard } from './lost-file-card';
import type { SheetContext } from './sheet-context';

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

  const missing = evidence.filter(({ state }) => state !== 'attached');
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
      {refusals.map(({ name, size, why, room: left }, index) => (
        <Notice key={index} role="alert">
          <bdi>{i18n.t(`record.${why}`, [safeName(name), context.size(size), context.size(left)])}</bdi>
        </Notice>
      ))}
      <p class="quiet">
        {i18n.t('record.total', [String(exhibits.length), context.size(total)])}
        {room !== undefined && ` · ${i18n.t('record.room', [context.size(room)])}`}
      </p>
      {missing.length > 0 && (
        <ul class="wanted" aria-label={i18n.t('record.evidence')}>
          {missing.map(({ evidence: item }) => (
            <li key={item}>
              <span>{i18n.t(`evidence.${item}`)}</span>
              <ChooseFiles
                words={i18n.t('record.add')}
                about={i18n.t(`evidence.${item}`)}
                onChoose={(files) => attach(files, item)}
              />
            </li>
          ))}
        </ul>
      )}
      {lost.map((exhibit) => (
        <LostFileCard
          key={exhibit.file.id}
          exhibit={exhibit}
          onChoose={(file) => void attachAgain(exhibit.file.id, file)}
          onRemove={() => heading.focusAfter(actions.removeFile(exhibit.file.id))}
        />
      ))}
      {exhibits.map((exhibit) => (
        <FileCard
          key={exhibit.file.id}
          exhibit={exhibit}
          unshown={unshown?.get(exhibit.file.id)}
          wanted={evidence.map((one) => one.evidence)}
          context={context}
          actions={actions}
          onRemove={() => heading.focusAfter(actions.removeFile(exhibit.file.id))}
        />
      ))}
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
