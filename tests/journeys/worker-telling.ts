import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** What a worker began, and when (epoch ms); of a notification also which. */
export interface Begun {
  readonly stage: 'observe' | 'save' | 'arm' | 'show';
  readonly at: number;
  readonly id: string;
}

/** Tells every page of the extension what its worker begins to do. */
const TELL = `{
  const channel = new BroadcastChannel('journey');
  const tell = (stage, id) => channel.postMessage({ stage, at: Date.now(), id });
  const telling = (owner, name, stage) => {
    const real = owner[name];
    owner[name] = (...given) => {
      tell(stage, typeof given[0] === 'string' ? given[0] : '');
      return real.apply(owner, given);
    };
  };
  chrome.runtime.onMessage.addListener(() => tell('observe', ''));
  telling(chrome.storage.local, 'set', 'save');
  telling(chrome.alarms, 'create', 'arm');
  telling(chrome.notifications, 'create', 'show');
}
`;

const LISTEN = `{
  globalThis.journeyBegun = [];
  new BroadcastChannel('journey').onmessage = ({ data }) => journeyBegun.push(data);
}`;

/** Makes the worker of a copy of the extension (its folder) tell what it does. */
export function makeWorkerTell(extension: string): void {
  const worker = join(extension, 'background.js');
  writeFileSync(worker, TELL + readFileSync(worker, 'utf8'));
}

/** A page of that extension listens from now on. Gives what asks it for everything that was begun since. */
export async function listenToWorker(page: Page): Promise<() => Promise<readonly Begun[]>> {
  await page.evaluate(LISTEN);
  return () => page.evaluate(() => Object(globalThis).journeyBegun);
}
