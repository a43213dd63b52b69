import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

/** What axe finds wrong with a page as somebody sees it, in each of the ways in which it may be seen. */

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** The ways to look at a surface. At 200 % a window has half as many of the pixels that a page counts in. */
export const LOOKS = [
  { name: 'light', scheme: 'light', dir: 'ltr', zoom: 1 },
  { name: 'dark', scheme: 'dark', dir: 'ltr', zoom: 1 },
  { name: 'right to left', scheme: 'light', dir: 'rtl', zoom: 1 },
  { name: 'at 200 %', scheme: 'light', dir: 'ltr', zoom: 2 },
] as const;
export type LookAt = (typeof LOOKS)[number];

/** The size of a window, and how narrow it gets at most when it is zoomed: browsers give a zoomed popup more room. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
  readonly narrowest?: number;
}

/** The popup: at 200 % it is 800 pixels wide, the most that a browser gives it. */
export const POPUP: WindowSize = { width: 400, height: 600, narrowest: 400 };

/** Looks at a page in one way: what axe finds wrong, each with its places, and by how much the page is wider than its window. */
export async function lookAt(
  page: Page,
  { scheme, dir, zoom }: LookAt,
  { width, height, narrowest = 0 }: WindowSize,
  within?: string,
): Promise<{ readonly wrong: readonly string[]; readonly tooWide: number }> {
  await page.setViewport({
    width: Math.max(width / zoom, narrowest),
    height: height / zoom,
    deviceScaleFactor: zoom,
  });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.evaluate((direction) => {
    document.documentElement.dir = direction;
  }, dir);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const wrong = await violations(page, within);
  await page.evaluate(() => {
    document.documentElement.dir = 'ltr';
  });
  await page.setViewport({ width, height });
  return { wrong, tooWide: Math.max(0, tooWide) };
}

/** What is expected of every look at every surface. */
export const NOTHING_WRONG = { wrong: [], tooWide: 0 };

async function violations(page: Page, within: string | undefined): Promise<readonly string[]> {
  if (!(await page.evaluate(() => Reflect.has(window, 'axe')))) await page.evaluate(AXE);
  return page.evaluate(async (place) => {
    const axe: unknown = Reflect.get(window, 'axe');
    const run: unknown = typeof axe === 'object' && axe !== null ? Reflect.get(axe, 'run') : undefined;
    if (typeof run !== 'function') throw new Error('axe is not there');
    const { violations } = await run.call(axe, place ?? document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }: { id: string; nodes: readonly { html: string; failureSummary: string }[] }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
    );
  }, within);
}
