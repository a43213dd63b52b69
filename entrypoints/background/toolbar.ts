import { browser } from 'wxt/browser';
import { attemptLater } from '../../lib/environment/attempt-later';
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
  const text = urgent + soon > 0 ? String(urgent || soon) : '';
  const title = soon > 0 ? soonTitle(soon) : calmTitle();
  await showOnToolbar(text, urgent > 0 ? URGENT : SOON, urgent > 0 ? urgentTitle(urgent) : title);
}

/** Shows on the toolbar that something could not be stored, until a sweep succeeds. */
export function showTrouble(): Promise<void> {
  return showOnToolbar('!', URGENT, troubleTitle());
}

/** A browser that has no toolbar, or refuses, keeps nothing else from being done. */
async function showOnToolbar(text: string, color: string, title: string): Promise<void> {
  await attemptLater(async () => {
    await browser.action.setBadgeText({ text });
    await browser.action.setBadgeBackgroundColor({ color });
    await browser.action.setTitle({ title });
  });
}
