import { browser } from 'wxt/browser';
import type { AssessedForReminders } from '../../lib/reminders/due';
import { calmTitle, soonTitle, troubleTitle, urgentTitle } from '../../lib/wording/notice';

/** The colours of tokens.css; a toolbar cannot use CSS variables. */
const URGENT = '#b3261e';
const SOON = '#8a5a00';

/** Shows on the toolbar how many orders need the buyer now, or else soon. */
export async function showCount(assessed: readonly AssessedForReminders[]): Promise<void> {
  const count = (urgency: string) =>
    assessed.filter(({ assessment }) => assessment.urgency === urgency).length;
  const [urgent, soon] = [count('urgent'), count('soon')];
  await browser.action.setBadgeText({ text: urgent + soon > 0 ? String(urgent || soon) : '' });
  await browser.action.setBadgeBackgroundColor({ color: urgent > 0 ? URGENT : SOON });
  const title = soon > 0 ? soonTitle(soon) : calmTitle();
  await browser.action.setTitle({ title: urgent > 0 ? urgentTitle(urgent) : title });
}

/** Shows on the toolbar that something could not be stored, until a sweep succeeds. */
export async function showTrouble(): Promise<void> {
  await browser.action.setBadgeText({ text: '!' });
  await browser.action.setBadgeBackgroundColor({ color: URGENT });
  await browser.action.setTitle({ title: troubleTitle() });
}
