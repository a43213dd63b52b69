import type { CaseFile } from '../../lib/export/case-file';
import { i18n } from '../../lib/wording';
import { SheetDates } from './sheet-dates';
import { SheetEvidence } from './sheet-evidence';
import { SheetExhibits } from './sheet-exhibits';
import type { SheetLook } from './sheet-look';
import { SheetOrder } from './sheet-order';
import { SheetTimeline } from './sheet-timeline';

interface CaseSheetProps {
  readonly file: CaseFile;
  readonly look: SheetLook;
}

/** The case file as it is printed and put into the zip: nothing on it can be pressed but its links. */
export function CaseSheet({ file, look }: CaseSheetProps) {
  const { order, madeAt } = file;
  return (
    <article class="sheet" data-order={order.id}>
      <header class="sheet-head">
        <h2>{i18n.t('record.heading', [order.id])}</h2>
        <p>{i18n.t('record.made', [look.formats.hour(madeAt, madeAt)])}</p>
      </header>
      <SheetOrder order={order} kept={file.kept} look={look} />
      <SheetTimeline entries={file.timeline} order={order} look={look} />
      <SheetEvidence evidence={file.evidence} />
      <SheetDates file={file} look={look} />
      <SheetExhibits exhibits={file.exhibits} look={look} />
    </article>
  );
}
