import { useMemo, useRef } from 'preact/hooks';
import type { CaseActions } from '../../components/case/case-facts';
import { CasePage } from '../../components/case/case-page';
import type { SheetContext } from '../../components/case/sheet-context';
import { troubles } from '../../lib/environment/troubles';
import { type Exhibit, picturesOf } from '../../lib/export/exhibit';
import type { OrderId } from '../../lib/records/order-id';
import type { Buyer } from './buyer';
import { saveZip } from './save-zip';
import { usePreviews } from './use-previews';
import { useRecord } from './use-record';
import { useWhole } from './use-whole';

interface CaseAppProps {
  readonly orderId: OrderId;
  readonly buyer: Buyer;
  readonly context: Pick<SheetContext, 'formats' | 'size'>;
}

const NONE: readonly Exhibit[] = [];

/** The case page, connected to the store and the files. */
export function CaseApp({ orderId, buyer, context }: CaseAppProps) {
  const { facts, actions, refused } = useRecord(orderId, buyer);
  const exhibits = facts.state === 'read' ? facts.file.exhibits : NONE;
  const previews = usePreviews(exhibits);
  const { addresses, unshown } = previews;
  const shown = useMemo(
    () => (facts.state === 'read' ? { ...facts, addresses, unshown } : facts),
    [facts, addresses, unshown],
  );
  const { whole, draw } = useWhole();
  const latest = useRef({ facts, exhibits, previews });
  latest.current = { facts, exhibits, previews };
  /** The same as long as the page is, so that a change of one file draws no other anew. */
  const all = useMemo<CaseActions>(
    () => ({
      ...actions,
      showPreviews: (ids) => latest.current.previews.show(ids),
      print: async () => {
        draw();
        await latest.current.previews.show(picturesOf(latest.current.exhibits));
        window.print();
      },
      saveZip: async (onShare, stop) => {
        const { facts } = latest.current;
        return facts.state === 'read' && (await saveZip(facts.file, context, onShare, stop));
      },
    }),
    [actions, context, draw],
  );
  return (
    <CasePage
      facts={shown}
      context={context}
      actions={all}
      refused={refused}
      whole={whole}
      troubles={useMemo(() => troubles(Date.now()), [])}
    />
  );
}
