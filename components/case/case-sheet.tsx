import type { CaseFile } from '../../lib/export/case-file';
import { i18n } from '../../lib/wording';
import { useSame } from '../ui/use-same';
import type { SheetContext } from './sheet-context';
import { SheetDates } from './sheet-dates';
import { SheetEvidence } from './sheet-evidence';
import { SheetExhibits } from './sheet-exhibits';
import { SheetOrder } from './sheet-order';
import { SheetTimeline } from './sheet-timeline';

interface CaseSheetProps {
  readonly file: CaseFile;
  readonly context: SheetContext;
  /** Whether all rows are drawn, as on paper and in the zip; otherwise a portion, and buttons for more. */
  readonly whole: boolean;
}

/** The case file as printed and as put into the zip: as a whole it has links and no other controls. */
export function CaseSheet({ file, context, whole }: CaseSheetProps) {
  const { order, madeAt } = file;
  return (
    <article class="sheet" data-order={order.id}>
      <header class="sheet-head">
        <h2>{i18n.t('record.heading', [order.id])}</h2>
        <p>{i18n.t('record.made', [context.formats.hour(madeAt, madeAt)])}</p>
      </header>
      <SheetOrder order={order} kept={file.kept} context={context} />
      <SheetTimeline entries={file.timeline} order={useSame(order)} context={context} whole={whole} />
      <SheetEvidence evidence={file.evidence} />
      <SheetDates file={file} context={context} />
      <SheetExhibits exhibits={file.exhibits} context={context} whole={whole} />
    </article>
  );
}
