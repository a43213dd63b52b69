import { useMemo } from 'preact/hooks';
import type { CaseActions } from '../../components/case/case-facts';
import { CasePage } from '../../components/case/case-page';
import type { SheetContext } from '../../components/case/sheet-context';
import { troubles } from '../../lib/environment/troubles';
import type { Buyer } from './buyer';
import { saveZip } from './save-zip';
import { usePreviews } from './use-previews';
import { useRecord } from './use-record';

interface CaseAppProps {
  readonly orderId: string;
  readonly buyer: Buyer;
  readonly context: Pick<SheetContext, 'formats' | 'size'>;
}

/** The case page, connected to the store and the files. */
export function CaseApp({ orderId, buyer, context }: CaseAppProps) {
  const { facts, actions, refused } = useRecord(orderId, buyer);
  const addresses = usePreviews(facts.state === 'read' ? facts.file.exhibits : []);
  const shown = useMemo(() => (facts.state === 'read' ? { ...facts, addresses } : facts), [facts, addresses]);
  const all = useMemo<CaseActions>(
    () => ({
      ...actions,
      print: () => window.print(),
      saveZip: async (onShare, stop) =>
        facts.state === 'read' && (await saveZip(facts.file, context, onShare, stop)),
    }),
    [actions, facts, context],
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
