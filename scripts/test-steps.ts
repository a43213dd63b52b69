import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from './browser/find-browser';
import { STARTED_PROFILE } from './browser/firefox-profile';
import { ensureBrowser } from './browser/get-browser';
import { startOnce } from './browser/launch';
import { builtExtension } from './build-extension';
import { lintAddOn } from './lint-add-on';
import { runTool } from './node-tool';
import { one, type Tally } from './tally';
import { runVitest } from './vitest-tally';

/** The parts of `npm test`, in their order. */
export const PARTS = ['lint', 'types', 'unit', 'build', 'journeys', 'addon'] as const;
export type Part = (typeof PARTS)[number];

/** One step of `npm test`. What it throws is a failure like any other. */
export interface Step {
  readonly name: string;
  readonly part: Part;
  readonly run: () => Promise<Tally>;
  /** The steps that it depends on: it is not run if one of them failed. */
  readonly after?: readonly string[];
}

const UNIT_PROJECTS = ['unit', 'unit-alone', 'rules-la', 'rules-shanghai', 'rules-auckland'] as const;

export const LINT: Step = {
  name: 'lint',
  part: 'lint',
  run: () => tool('@biomejs/biome', ['ci', '.']),
};
export const TYPES: Step = { name: 'types', part: 'types', run: () => tool('typescript', ['--noEmit']) };

/** All steps, in the order in which they run. `yes` agrees to getting missing browsers. */
export function testSteps(yes: boolean): readonly Step[] {
  const paths = new Map<string, string>();
  const get = (kind: BrowserKind, variable: string): Step => ({
    name: `get ${kind}`,
    part: 'journeys',
    run: async () => {
      const path = await ensureBrowser(kind, { yes });
      console.log(path);
      paths.set(variable, path);
      return one(true);
    },
  });
  return [
    // First, while somebody is looking: this may ask a question.
    get('chrome', 'CHROME_PATH'),
    get('firefox', 'FIREFOX_PATH'),
    LINT,
    TYPES,
    { name: 'unit', part: 'unit', run: () => runVitest('unit', UNIT_PROJECTS) },
    { name: 'build chrome', part: 'build', run: () => tool('wxt', ['build', '-b', 'chrome']) },
    { name: 'build firefox', part: 'build', run: () => tool('wxt', ['build', '-b', 'firefox']) },
    {
      name: 'journeys',
      part: 'journeys',
      after: ['get chrome', 'get firefox', 'build chrome', 'build firefox'],
      run: async () => {
        builtExtension('chrome');
        builtExtension('firefox');
        const profile = mkdtempSync(join(tmpdir(), 'dispute-clock-started-'));
        try {
          await startOnce(profile, paths.get('FIREFOX_PATH'));
          const env = { ...Object.fromEntries(paths), [STARTED_PROFILE]: profile };
          return await runVitest('journeys', ['journeys'], { env });
        } finally {
          rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
        }
      },
    },
    { name: 'add-on lint', part: 'addon', after: ['build firefox'], run: lintAddOn },
  ];
}

async function tool(name: string, args: readonly string[]): Promise<Tally> {
  const { code } = await runTool(name, args, { show: true });
  return one(code === 0);
}
