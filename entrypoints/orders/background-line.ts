import { browser } from 'wxt/browser';
import type { Assessment } from '../../lib/assessment';
import type { Answer, Message } from '../../lib/messages';

const PATIENCE_MS = 2_000;

/** Whether the extension that this script belongs to is gone: updated, reloaded, switched off. */
export function isOrphaned(): boolean {
  return !browser.runtime?.id; // the runtime object itself goes when the extension does
}

/**
 * Asks the background. Gives the judgements it answered with within two seconds, or undefined where it did not answer.
 * Never rejects.
 */
export function ask(message: Message): Promise<readonly Assessment[] | undefined> {
  return Promise.race([send(message), patience()]);
}

async function send(message: Message): Promise<readonly Assessment[] | undefined> {
  try {
    const answer: Answer | undefined = await browser.runtime.sendMessage(message);
    return answer && 'assessments' in answer ? answer.assessments : undefined;
  } catch {
    return undefined; // no background, or the extension is gone: shown on the badge
  }
}

function patience(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, undefined));
}
