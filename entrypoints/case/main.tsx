import { render } from 'preact';
import { NoRecord } from '../../components/case/case-page';
import { pageHeader } from '../../components/case/page-header';
import { buyerZone } from '../../lib/environment/buyer-zone';
import { isOrderId } from '../../lib/records/order-id';
import { i18n } from '../../lib/wording';
import { directionOf } from '../../lib/wording/direction-of';
import { language } from '../../lib/wording/format';
import { paperFormats } from '../../lib/wording/paper-formats';
import { sizeFormat } from '../../lib/wording/size-format';
import { CaseApp } from './case-app';
import '../../components/ui/tokens.css';
import '../../components/popup/popup.css';
import '../../components/ui/controls.css';
import '../../components/ui/choices.css';
import '../../components/order/life-line.css';
import '../../components/case/case.css';
import '../../components/case/sheet.css';

const tag = language();
document.documentElement.lang = tag;
document.documentElement.dir = directionOf(tag);

const buyer = buyerZone(Date.now());
const context = { formats: paperFormats(tag), size: sizeFormat(tag) };

const header = new CSSStyleSheet();
document.adoptedStyleSheets = [header];

/** Shows the order that the address names: `case.html#order=8212313961591322`. */
function show(): void {
  const orderId = location.hash.replace(/^#order=/, '');
  if (isOrderId(orderId)) {
    header.replaceSync(pageHeader(orderId));
    document.title = i18n.t('record.heading', [orderId]);
    render(<CaseApp key={orderId} orderId={orderId} buyer={buyer} context={context} />, document.body);
  } else {
    header.replaceSync('');
    document.title = i18n.t('record.pageTitle');
    render(<NoRecord state="gone" />, document.body);
  }
}

window.addEventListener('hashchange', show);
show();
