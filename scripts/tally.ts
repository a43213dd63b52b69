/** The result of a step of `npm test`. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Why it failed, if the step itself did not print it. */
  readonly note?: string;
}

export interface FinishedStep extends Tally {
  readonly name: string;
  readonly seconds: number;
}

/** The tally of a single check that passed or failed. */
export function one(passed: boolean, note?: string): Tally {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, ...(note === undefined ? {} : { note }) };
}

/** The steps as a small table, a line each. */
export function table(steps: readonly FinishedStep[]): string {
  const width = Math.max(...steps.map(({ name }) => name.length));
  return steps
    .map(({ name, seconds, passed, failed, note }) => {
      const mark = failed === 0 ? '✓' : '✗';
      const counts = `${passed} passed${failed === 0 ? '' : `, ${failed} failed`}`;
      const time = `${seconds.toFixed(1)} s`.padStart(8);
      return `${mark} ${name.padEnd(width)} ${time}  ${counts}${note === undefined ? '' : `: ${note}`}`;
    })
    .join('\n');
}

/** The last line of `npm test`. Other programs read it: exactly `N passed, N failed`. */
export function totals(steps: readonly Tally[]): string {
  const sum = (key: 'passed' | 'failed') => steps.reduce((total, step) => total + step[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
