import type { Page } from 'puppeteer-core';

/** The trace of what a page does meanwhile. */
export async function traceOf(page: Page, meanwhile: () => Promise<void>): Promise<string> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await meanwhile();
  return Buffer.from((await page.tracing.stop()) ?? []).toString('utf8');
}

/** The address under which the functions that a test runs in a page stand in a trace. */
const OF_TESTS = 'pptr:';

/**
 * As a function of the page: copies its first cards, ten times. A task of ours is measured by it, since a machine that is slow
 * for the one is slow for the other.
 */
export function copyCards(cards: number): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const all = [...document.querySelectorAll('.order-item')].slice(0, cards);
      for (let times = 0; times < 10; times += 1) for (const card of all) card.cloneNode(true);
      done();
    });
  });
}

/** The most processor time (ms) that one of our tasks took, and one of those that `copyCards` made. */
export function longestTasks(
  trace: string,
  origin: string,
): { readonly ours: number; readonly floor: number } {
  return { ours: Math.max(0, ...tasksOf(trace, origin)), floor: Math.max(0, ...tasksOf(trace, OF_TESTS)) };
}

/** As a function of a new page: counts how many badges each task of ours places. */
export function countBadgesOfTasks(badge: string): void {
  const placed: number[] = [];
  new MutationObserver((records) => {
    const added = records.flatMap((record) => [...record.addedNodes]);
    const count = added.filter((node) => node.nodeName.toLowerCase() === badge).length;
    if (count > 0) placed.push(count);
  }).observe(document, { childList: true, subtree: true });
  Object.assign(window, { placed });
}

/** How many badges each task of ours has placed since then. */
export function badgesOfTasks(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => [...Object(window).placed]);
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  readonly pid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

function timeOf({ tdur, dur }: TraceEvent): number {
  return tdur ?? dur ?? 0;
}

/**
 * The processor time (ms) of our functions in each task of the page in which they ran. Wall time would count the machine's
 * other work; the browser's collecting of garbage is not counted either, since it is the whole page's.
 */
export function tasksOf(trace: string, origin: string): readonly number[] {
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(trace);
  const ours = traceEvents.filter(
    ({ name, args }) =>
      (name === 'FunctionCall' || name === 'EvaluateScript') && args?.data?.url?.startsWith(origin),
  );
  const tasks = traceEvents.filter(({ name, dur }) => name === 'RunTask' && (dur ?? 0) > 1_000);
  const inTask = (task: TraceEvent, call: TraceEvent) =>
    call.tid === task.tid &&
    call.pid === task.pid &&
    call.ts >= task.ts &&
    call.ts < task.ts + (task.dur ?? 0);
  const inOther = (call: TraceEvent) =>
    ours.some(
      (other) =>
        other !== call &&
        other.tid === call.tid &&
        call.ts > other.ts &&
        call.ts < other.ts + (other.dur ?? 0),
    );
  const outermost = ours.filter((call) => !inOther(call));
  const garbage = traceEvents.filter(({ name }) => /^(?:Minor|Major)GC$|^V8\.GC_MC_INCREMENTAL$/.test(name));
  const garbageIn = (call: TraceEvent) =>
    garbage.filter((one) => inTask(call, one)).reduce((sum, one) => sum + timeOf(one), 0);
  return tasks
    .map(
      (task) =>
        outermost
          .filter((call) => inTask(task, call))
          .reduce((sum, call) => sum + timeOf(call) - garbageIn(call), 0) / 1_000,
    )
    .filter((ms) => ms > 0);
}
