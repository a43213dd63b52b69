import { render } from 'preact';
import { RuleBookPage } from '../../components/rule-book/rule-book-page';
import { buyerZone } from '../../lib/environment/buyer-zone';
import type { Settings } from '../../lib/records/settings';
import { ruleBook } from '../../lib/rules/rule-book';
import { readSettings } from '../../lib/store';
import { i18n } from '../../lib/wording';
import { directionOf } from '../../lib/wording/direction-of';
import { formats, language } from '../../lib/wording/format';
import '../../components/ui/tokens.css';
import '../../components/popup/popup.css';
import '../../components/ui/controls.css';
import '../../components/order/life-line.css';
import '../../components/rule-book/rule-book.css';

const tag = language();
document.documentElement.lang = tag;
document.documentElement.dir = directionOf(tag);
document.title = i18n.t('ruleBook.title');

/** The buyer's settings; none where they cannot be read, so that the rules can be looked up all the same. */
async function settingsOrNone(): Promise<Settings> {
  try {
    return await readSettings();
  } catch (error) {
    console.error(error);
    return {};
  }
}

const { zone: buyer } = buyerZone(Date.now());
const settings = await settingsOrNone();
const books = { own: ruleBook(buyer, settings), usual: ruleBook(buyer) };
render(<RuleBookPage books={books} settings={settings} formats={formats(tag)} />, document.body);
document.getElementById(location.hash.slice(1))?.scrollIntoView();
