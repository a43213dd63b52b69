import { useMemo } from 'preact/hooks';
import type { Trouble } from '../../lib/environment/troubles';
import { type Exhibit, picturesOf } from '../../lib/export/exhibit';
import type { Refused } from '../../lib/records/refused';
import { i18n } from '../../lib/wording';
import { troubleWords } from '../../lib/wording/trouble-words';
import { Notice } from '../ui/notice';
import type { CaseActions, CasePageFacts } from './case-facts';
import { CaseFiles } from './case-files';
import { CaseNotes } from './case-notes';
import { CaseSheet } from './case-sheet';
import type { SheetContext } from './sheet-context';
import { TakeAlong } from './take-along';

interface CasePageProps {
  readonly facts: CasePageFacts;
  readonly context: Pick<SheetContext, 'formats' | 'size'>;
  readonly actions: CaseActions;
  readonly refused: Refused;
  /** Whether the whole sheet is drawn, as for paper; left out: a portion of its rows. */
  readonly whole?: boolean;
  /** What is wrong with the computer; left out: nothing. */
  readonly troubles?: readonly Trouble[];
}

/** The page of one order's record: files and notes, and beside them the case file as it will be printed. */
export function CasePage(props: CasePageProps) {
  const { facts } = props;
  return facts.state === 'read' ? <Record {...props} facts={facts} /> : <NoRecord state={facts.state} />;
}

/** The page without a record, and why there is none. */
export function NoRecord({ state }: Exclude<CasePageFacts, Read>) {
  return (
    <main class="case-alone">
      <h1>{i18n.t('record.pageTitle')}</h1>
      <p role={state === 'loading' ? 'status' : 'alert'}>{i18n.t(`record.${state}`)}</p>
    </main>
  );
}

type Read = Extract<CasePageFacts, { readonly state: 'read' }>;

function Record(props: CasePageProps & { readonly facts: Read }) {
  const { facts, context, actions, refused, whole = false, troubles = [] } = props;
  const { file, notes, addresses, unshown, room } = facts;
  const sheetContext = useMemo(
    () => ({
      ...context,
      addressOf: ({ file: { id } }: Exhibit) => addresses.get(id),
      unshownOf: ({ file: { id } }: Exhibit) => unshown?.get(id),
    }),
    [context, addresses, unshown],
  );
  return (
    <main class="case">
      <div class="work">
        <h1>{i18n.t('record.work')}</h1>
        <p class="quiet">{i18n.t('record.workHint')}</p>
        {troubles.map((trouble) => (
          <Notice key={trouble.kind} role="status">
            {troubleWords(trouble)}
          </Notice>
        ))}
        {refused && (
          <Notice role="alert">{i18n.t(refused === 'busy' ? 'record.busyStore' : 'record.refused')}</Notice>
        )}
        <TakeAlong pictures={picturesOf(file.exhibits)} actions={actions} />
        <CaseFiles file={file} room={room} unshown={unshown} context={sheetContext} actions={actions} />
        <CaseNotes notes={notes} context={context} today={facts.today} actions={actions} />
      </div>
      <section class="paper" aria-label={i18n.t('record.sheet')}>
        <CaseSheet file={file} context={sheetContext} whole={whole} />
      </section>
    </main>
  );
}
