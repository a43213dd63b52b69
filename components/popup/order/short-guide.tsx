import type { ChecklistItem } from '../../../lib/rules/checklists';
import { i18n } from '../../../lib/wording';

/** The lines of the short guides, in order. */
const LINES = {
  returnLabel: [
    'returnLabel.look',
    'returnLabel.free',
    'returnLabel.print',
    'returnLabel.ask',
    'returnLabel.pay',
  ],
  size: ['size.measure', 'size.compare', 'size.chart', 'size.ask', 'size.keep'],
  paypal: ['paypal.choose', 'paypal.days', 'paypal.claim', 'paypal.doors'],
} as const;

type Guide = keyof typeof LINES;

/** The items of checklists at which a guide is needed. */
const GUIDE_OF: { readonly [item in ChecklistItem]?: Guide } = {
  'sendReturn.label': 'returnLabel',
  'gatherEvidence.size': 'size',
  'openDispute.paypal': 'paypal',
  'beyondPlatform.paypal': 'paypal',
  'cannotReopen.payment': 'paypal',
  'nothingLeft.payment': 'paypal',
};

/** The short guide to an item of a checklist, folded; nothing where there is none. */
export function ShortGuide({ item }: { readonly item: ChecklistItem }) {
  const guide = GUIDE_OF[item];
  return guide ? (
    <details class="more">
      <summary>{i18n.t(`shortGuide.${guide}.title`)}</summary>
      <ol>
        {LINES[guide].map((line) => (
          <li key={line}>{i18n.t(`shortGuide.${line}`)}</li>
        ))}
      </ol>
    </details>
  ) : null;
}
