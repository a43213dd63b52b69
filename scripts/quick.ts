import { execFileSync } from 'node:child_process';
import { readArguments } from './arguments';
import { ROOT } from './node-tool';
import { runScript } from './problem';
import { runSteps } from './run-steps';
import type { Tally } from './tally';
import { LINT, TYPES } from './test-steps';
import { runVitest } from './vitest-tally';

const HELP = `npm run quick checks a change while it is made: lint, types, the rules of the house, and the unit tests of what was changed
since it left main, committed or not. It does not see which tests read a page or a text of tests/ as a file, and drives no browser:
that is left to npm test.`;

/** They read the whole project, so that no import tells whether they concern a change. */
const OF_EVERYTHING = ['tests/house.test.ts', 'tests/documents.test.ts'];

await runScript(async () => {
  readArguments(HELP, {});
  const since = whereMainWasLeft();
  console.log(`What was changed since ${since}`);
  await runSteps([
    LINT,
    TYPES,
    { name: 'house', part: 'unit', run: () => runVitest('house', ['unit'], { only: OF_EVERYTHING }) },
    { name: 'unit tests of it', part: 'unit', run: () => concerned(since) },
  ]);
});

async function concerned(since: string): Promise<Tally> {
  const tally = await runVitest('quick', ['unit', 'unit-alone'], { only: ['--changed', since] });
  return tally.note === 'no test ran' ? { passed: 0, failed: 0, note: 'no test imports it' } : tally;
}

/** The commit at which this branch left main; the one before any change, where there is no main here. */
function whereMainWasLeft(): string {
  for (const main of ['origin/main', 'main']) {
    try {
      return git('merge-base', 'HEAD', main);
    } catch {
      // a clone without that branch
    }
  }
  return git('rev-parse', 'HEAD');
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}
