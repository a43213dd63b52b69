import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { ROOT, runTool } from './node-tool';
import type { Tally } from './tally';

const Report = z.object({
  numPassedTests: z.number(),
  numPendingTests: z.number(),
  numTotalTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

export interface VitestOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** What narrows the run to some of the files: their paths, or options of vitest. */
  readonly only?: readonly string[];
}

/** Runs some vitest projects, with their output shown, and counts their tests. */
export async function runVitest(
  name: string,
  projects: readonly string[],
  { env = {}, only = [] }: VitestOptions = {},
): Promise<Tally> {
  const report = join(ROOT, 'reports', `${name}.json`);
  await rm(report, { force: true }); // an old report must not speak for a run that broke off
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`];
  const { code } = await runTool('vitest', ['run', ...only, ...chosen, ...reporters], { show: true, env });
  return tallyOf(await readFile(report, 'utf8').catch(() => undefined), code);
}

/**
 * Counts a report of vitest's json reporter. A skipped test counts as failed; so do a file that could not be loaded, a
 * run without tests, and a run that failed although all of its tests passed.
 */
export function tallyOf(report: string | undefined, code: number): Tally {
  if (report === undefined) return { passed: 0, failed: 1, note: 'the run broke off' };
  const {
    numPassedTests: passed,
    numPendingTests: skipped,
    numTotalTests,
    testResults,
  } = Report.parse(JSON.parse(report));
  if (numTotalTests === 0) return { passed: 0, failed: 1, note: 'no test ran' };
  const broken = testResults.filter(
    ({ status, assertionResults }) => status !== 'passed' && !assertionResults.length,
  );
  const failed = numTotalTests - passed + broken.length;
  if (failed === 0 && code !== 0) return { passed, failed: 1, note: 'an error outside the tests' };
  return { passed, failed, ...(skipped === 0 ? {} : { note: `${skipped} of them skipped` }) };
}
