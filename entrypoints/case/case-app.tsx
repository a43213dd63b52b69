import { useMemo } from 'preact/hooks';
import type { CaseActions } from '../../components/case/case-facts';
import { CasePage } from '../../components/case/case-page';
import type { SheetLook } from '../../components/case/sheet-look';
import type { Buyer } from './buyer';
import { saveZip } from './save-zip';
import { usePreviews } from './use-previews';
import { useRecord } from './use-record';

interface CaseAppProps {
  readonly orderId: string;
  readonly buyer: Buyer;
  readonly look: Pick<SheetLook, 'formats' | 'size'>;
}

/** The case page, tied to the store and to the files. */
export function CaseApp({ orderId, buyer, look }: CaseAppProps) {
  const { facts, actions, refused } = useRecord(orderId, buyer);
  const addresses = usePreviews(facts.state === 'read' ? facts.file.exhibits : []);
  const shown = useMemo(() => (facts.state === 'read' ? { ...facts, addresses } : facts), [facts, addresses]);
  const all = useMemo<CaseActions>(
    () => ({
      ...actions,
      print: () => window.print(),
      saveZip: async (onShare, stop) =>
        facts.state === 'read' && (await saveZip(facts.file, look, onShare, stop)),
    }),
    [actions, facts, look],
  );
  return <CasePage facts={shown} look={look} actions={all} refused={refused} />;
}
