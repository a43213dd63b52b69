import { readArguments } from './arguments';
import { Problem, report, runScript } from './problem';
import { type FinishedStep, one, type Tally, table, totals } from './tally';
import { PARTS, type Part, type Step, testSteps } from './test-steps';

const HELP = `npm test runs everything that has to pass before a change is good.

  npm test                           all of: ${PARTS.join(', ')}
  npm test -- --only lint,types      some of them
  npm test -- --yes                  gets the browsers without asking, where they are missing`;

await runScript(async () => {
  const options = readArguments(HELP, { only: { type: 'string' }, yes: { type: 'boolean', default: false } });
  const parts = partsOf(options.only);
  const finished: FinishedStep[] = [];
  for (const step of testSteps(options.yes).filter(({ part }) => parts.includes(part))) {
    console.log(`\n── ${step.name} ──`);
    finished.push(await timed(step, finished));
  }
  console.log(`\n${table(finished)}\n\n${totals(finished)}`);
  if (finished.some(({ failed }) => failed > 0)) process.exitCode = 1;
});

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

function partsOf(only: string | undefined): readonly Part[] {
  if (only === undefined) return PARTS;
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !PARTS.some((part) => part === name));
  if (unknown.length > 0) throw new Problem(`--only knows ${PARTS.join(', ')}, not "${unknown.join(', ')}".`);
  return PARTS.filter((part) => names.includes(part));
}
