import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

export const STAGES = ['observe', 'save', 'arm', 'show'] as const;

/** What a worker began, and when (epoch ms); of a notification also which. */
export interface Begun {
  readonly stage: (typeof STAGES)[number];
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

/** As a script of a page: keeps what is told, and waits for what is told next. */
const LISTEN = `{
  const channel = new BroadcastChannel('journey');
  globalThis.journeyBegun = [];
  channel.onmessage = ({ data }) => journeyBegun.push(data);
  globalThis.journeyNext = (stage, ms) => new Promise((done) => {
    channel.addEventListener('message', ({ data }) => data.stage === stage && done());
    setTimeout(done, ms);
  });
}`;

/** Makes the worker of a copy of the extension (its folder) tell what it does. */
export function makeWorkerTell(extension: string): void {
  const worker = join(extension, 'background.js');
  writeFileSync(worker, TELL + readFileSync(worker, 'utf8'));
}

/** What a page hears of a worker. */
export interface WorkerLine {
  /** Everything that was begun since the page listens. */
  readonly begun: () => Promise<readonly Begun[]>;
  /** Waits until the worker begins something of a kind, for so many milliseconds at the most. */
  readonly next: (stage: Begun['stage'], ms: number) => Promise<void>;
}

/** A page of that extension listens from now on. */
export async function listenToWorker(page: Page): Promise<WorkerLine> {
  await page.evaluate(LISTEN);
  return {
    begun: () => page.evaluate(() => Object(globalThis).journeyBegun),
    next: (stage, ms) => page.evaluate((name, most) => Object(globalThis).journeyNext(name, most), stage, ms),
  };
}
