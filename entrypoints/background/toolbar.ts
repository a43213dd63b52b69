import { browser } from 'wxt/browser';
import type { AssessedForReminders } from '../../lib/reminders/sweep';
import { calmTitle, soonTitle, troubleTitle, urgentTitle } from '../../lib/wording/notice';

/** The colours of tokens.css, which a toolbar cannot read. */
const URGENT = '#b3261e';
const SOON = '#8a5a00';

/** The number of orders that need the buyer now, else of those that do soon, on the toolbar. */
export async function showCount(assessed: readonly AssessedForReminders[]): Promise<void> {
  const count = (urgency: string) =>
    assessed.filter(({ assessment }) => assessment.urgency === urgency).length;
  const [urgent, soon] = [count('urgent'), count('soon')];
  await browser.action.setBadgeText({ text: urgent + soon > 0 ? String(urgent || soon) : '' });
  await browser.action.setBadgeBackgroundColor({ color: urgent > 0 ? URGENT : SOON });
  const title = soon > 0 ? soonTitle(soon) : calmTitle();
  await browser.action.setTitle({ title: urgent > 0 ? urgentTitle(urgent) : title });
}

/** Says on the toolbar that the store refuses something, until the next sweep that goes well. */
export async function showTrouble(): Promise<void> {
  await browser.action.setBadgeText({ text: '!' });
  await browser.action.setBadgeBackgroundColor({ color: URGENT });
  await browser.action.setTitle({ title: troubleTitle() });
}
