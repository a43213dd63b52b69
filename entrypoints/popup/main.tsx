import { render } from 'preact';
import { buyerZone } from '../../lib/environment/buyer-zone';
import { askedByHash } from '../../lib/records/popup-address';
import { readLocation } from '../../lib/store';
import { directionOf } from '../../lib/wording/direction-of';
import { formats, language } from '../../lib/wording/format';
import { healAlarm } from './heal-alarm';
import { wiredPopup } from './wired-popup';
import '../../components/ui/tokens.css';
import '../../components/popup/popup.css';
import '../../components/ui/controls.css';
import '../../components/popup/list/list.css';
import '../../components/popup/list/finder.css';
import '../../components/popup/notices/states.css';
import '../../components/popup/order/detail.css';
import '../../components/order/life-line.css';
import '../../components/ui/choices.css';
import '../../components/popup/order/links.css';
import '../../components/popup/order/dispute/dispute.css';
import '../../components/popup/reminders/reminders.css';
import '../../components/popup/notices/words.css';
import '../../components/popup/notices/changed-pages.css';
import '../../components/popup/settings/keeping.css';
import '../../components/popup/order/letters/letters.css';
import '../../components/popup/order/corrections/corrections.css';
import '../../components/popup/wide.css';

const tag = language();
document.documentElement.lang = tag;
document.documentElement.dir = directionOf(tag);
document.documentElement.toggleAttribute('data-tab', askedByHash(location.hash) !== undefined);

void healAlarm().catch(console.error);
const start = await readLocation(Date.now());
render(
  wiredPopup({ buyerZone: buyerZone(Date.now()).zone, formats: formats(tag), location: start }),
  document.body,
);
