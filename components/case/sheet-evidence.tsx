import type { EvidenceState } from '../../lib/export/evidence-states';
import { i18n } from '../../lib/wording';
import { SheetTable } from './sheet-table';

/** The evidence for the reason, and what of it is there; nothing if no reason was given. */
export function SheetEvidence({ evidence }: { readonly evidence: readonly EvidenceState[] }) {
  if (evidence.length === 0) return null;
  return (
    <section>
      <h3>{i18n.t('record.evidence')}</h3>
      <SheetTable heads={[i18n.t('record.what'), i18n.t('record.there')]}>
        {evidence.map((one) => (
          <tr key={one.evidence} data-state={one.state}>
            <td>{i18n.t(`evidence.${one.evidence}`)}</td>
            <td>{thereWords(one)}</td>
          </tr>
        ))}
      </SheetTable>
    </section>
  );
}

function thereWords({ state, exhibits }: EvidenceState): string {
  if (state === 'ticked') return i18n.t('record.ticked');
  if (state === 'missing') return i18n.t('record.missingHere');
  const [only, ...others] = exhibits;
  return others.length === 0
    ? i18n.t('record.exhibit', [String(only)])
    : i18n.t('record.exhibits', [exhibits.join(', ')]);
}
