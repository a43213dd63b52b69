import { useMemo } from 'preact/hooks';
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
  const all = useMemo<CaseActions>(
    () => ({
      ...actions,
      showPreviews: previews.show,
      print: async () => {
        await previews.show(picturesOf(exhibits));
        window.print();
      },
      saveZip: async (onShare, stop) =>
        facts.state === 'read' && (await saveZip(facts.file, context, onShare, stop)),
    }),
    [actions, facts, context, exhibits, previews],
  );
  return (
    <CasePage
      facts={shown}
      context={context}
      actions={all}
      refused={refused}
      troubles={useMemo(() => troubles(Date.now()), [])}
    />
  );
}
