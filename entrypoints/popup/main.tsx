import { render } from 'preact';
import { formats, language } from '../../lib/i18n/format';
import { directionOf } from './direction-of';
import { healAlarm } from './heal-alarm';
import { PopupApp } from './popup-app';
import '../../components/tokens.css';
import '../../components/popup/popup.css';
import '../../components/popup/controls.css';
import '../../components/popup/list.css';
import '../../components/popup/detail.css';
import '../../components/popup/life-line.css';
import '../../components/popup/choices.css';
import '../../components/popup/links/links.css';
import '../../components/popup/reminders/reminders.css';
import '../../components/popup/words/words.css';
import '../../components/popup/changed-pages/changed-pages.css';
import '../../components/popup/keeping/keeping.css';

const tag = language();
document.documentElement.lang = tag;
document.documentElement.dir = directionOf(tag);

void healAlarm();
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
render(<PopupApp buyerZone={timeZone} formats={formats(tag)} />, document.body);
