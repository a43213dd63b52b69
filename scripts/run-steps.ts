import { report } from './problem';
import { type FinishedStep, one, type Tally, table, totals } from './tally';
import type { Step } from './test-steps';

/** Runs steps one after the other, then shows how each went and the totals, as the last line. One that failed fails the program. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  const finished: FinishedStep[] = [];
  for (const step of steps) {
    console.log(`\n── ${step.name} ──`);
    finished.push(await timed(step, finished));
  }
  console.log(`\n${table(finished)}\n\n${totals(finished)}`);
  if (finished.some(({ failed }) => failed > 0)) process.exitCode = 1;
}

async function timed(step: Step, before: readonly FinishedStep[]): Promise<FinishedStep> {
  const start = performance.now();
  const tally = await settled(step, before);
  return { name: step.name, seconds: (performance.now() - start) / 1000, ...tally };
}

async function settled(step: Step, before: readonly FinishedStep[]): Promise<Tally> {
  const missing = before.find(({ name, failed }) => failed > 0 && step.after?.includes(name));
  if (missing !== undefined) return one(false, `not run, because "${missing.name}" failed`);
  try {
    return await step.run();
  } catch (error) {
    report(error);
    return one(false);
  }
}
