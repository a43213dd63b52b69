import { readArguments } from './arguments';
import { Problem, runScript } from './problem';
import { runSteps } from './run-steps';
import { PARTS, type Part, testSteps } from './test-steps';

const HELP = `npm test runs everything that has to pass before a change is good.

  npm test                           all of: ${PARTS.join(', ')}
  npm test -- --only lint,types      some of them
  npm test -- --yes                  gets the browsers without asking, where they are missing`;

await runScript(async () => {
  const options = readArguments(HELP, { only: { type: 'string' }, yes: { type: 'boolean', default: false } });
  const parts = partsOf(options.only);
  await runSteps(testSteps(options.yes).filter(({ part }) => parts.includes(part)));
});

function partsOf(only: string | undefined): readonly Part[] {
  if (only === undefined) return PARTS;
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !PARTS.some((part) => part === name));
  if (unknown.length > 0) throw new Problem(`--only knows ${PARTS.join(', ')}, not "${unknown.join(', ')}".`);
  return PARTS.filter((part) => names.includes(part));
}
