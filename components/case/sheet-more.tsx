import { i18n } from '../../lib/wording';
import { MoreRows } from '../ui/more-rows';
import type { useRows } from '../ui/use-rows';

interface SheetMoreProps {
  /** What the list is called. */
  readonly about: string;
  readonly more: ReturnType<typeof useRows>['more'];
}

/** Below a list of the sheet of which a part is drawn: that paper and zip have all of it, and a button for more. */
export function SheetMore({ about, more }: SheetMoreProps) {
  const { shown, total } = more;
  return (
    <div class="on-screen">
      {total > shown && <p class="aside">{i18n.t('record.partDrawn', [String(shown), String(total)])}</p>}
      <MoreRows about={about} {...more} />
    </div>
  );
}
