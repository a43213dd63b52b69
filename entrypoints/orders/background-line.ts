import { browser } from '@wxt-dev/browser'; // without the polyfill, which is a fifth of the script
import type { Answer, Message } from '../../lib/messages';
import type { Assessment } from '../../lib/records/assessment';

/** How long the background may take to answer (ms), before the page says that there is no answer. */
export const TIMEOUT_MS = 2_000;

/** Whether the extension that this script belongs to is gone: updated, reloaded, switched off. */
export function isOrphaned(): boolean {
  return !browser.runtime?.id; // the runtime object itself goes when the extension does
}

let said: readonly string[] = [];

/** What the background last said of the computer, in words: what is wrong with its zone or clock. */
export function notes(): readonly string[] {
  return said;
}

/**
 * Asks the background, and once more where it ended or the page was put aside before there was an answer. Gives the assessments
 * it answered with, or undefined where it cannot answer. Never rejects.
 */
export async function sendMessage(message: Message): Promise<readonly Assessment[] | undefined> {
  const send = (): Promise<Answer | undefined> => browser.runtime.sendMessage(message);
  try {
    const answer = await send().catch(send);
    said = answer?.notes ?? [];
    return answer && 'assessments' in answer ? answer.assessments : undefined;
  } catch {
    return undefined; // no background, or the extension is gone: shown on the badge
  }
}
