import { parseReport } from '../../lib/export/page-report';
import { ORDER_LIST_URL } from '../../lib/records/addresses';
import { isMasked } from '../../lib/records/masked';
import { keptReportSchema } from '../../lib/store/records/schema/beside-orders';
import { Problem } from '../problem';
import { unlikeAnyone } from './made-up';
import { documentAround, type TestPage } from './write-test-page';

/** Every number of a report is made of zeros. */
const ORDER = '0000000000000000';

const ADDRESSES: { readonly [source in TestPage['source']]: string } = {
  list: ORDER_LIST_URL,
  order: `https://www.aliexpress.com/p/order/detail.html?orderId=${ORDER}`,
  tracking: `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ORDER}`,
  returns: 'https://m.aliexpress.com/p/refund-dispute/list.html',
  dispute: `https://www.aliexpress.com/p/reverse-pages/start.html?orderId=${ORDER}`,
};

/**
 * The test page made of a report. It is named after the report's problem, unless another name is given.
 * @throws Problem for a text that is no report, or one that somebody has changed.
 */
export function pageOfReport(text: string, name?: string): TestPage {
  const found = parseReport(text);
  if (!found)
    throw new Problem('This is no report: it begins with "report: 1", and its page follows an empty line.');
  const parsed = keptReportSchema.safeParse(found);
  if (!parsed.success) {
    const part = parsed.error.issues[0]?.path.join(' ');
    throw new Problem(`The report is damaged, or holds more than a masked page: see its "${part}".`);
  }
  const { source, problem, language, cards, skeleton, seenAt } = parsed.data;
  if (!isMasked(skeleton))
    throw new Problem('The page of the report names elements or classes that no report shows.');
  const day = new Date(seenAt).toISOString().slice(0, 10);
  const isCard = source === 'list' && cards > 0 && problem !== 'oldPage';
  const shown = harmless(skeleton);
  const body = isCard ? `<div class="comet-checkbox-group">\n${shown}\n</div>` : shown;
  return {
    source,
    language,
    name: name ?? problem.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    html: documentAround(body, language),
    origin: `report of ${day}, masked`,
    address: ADDRESSES[source],
    seenAt: day,
  };
}

/**
 * A skeleton without anything that looks like personal data or a form field, and with links to AliExpress's pages only.
 */
function harmless(skeleton: string): string {
  return unlikeAnyone(skeleton)
    .replace(/ href="(?!\/(?!\/))[^"]*"/g, ' href="/"')
    .replace(/^ *<input\b.*\n/gm, '')
    .replace(/(<\/?)form\b/g, '$1div');
}
