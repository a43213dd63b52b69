import { describe, expect, test } from 'vitest';
import { one, table, totals } from '../../../scripts/tally';
import { tallyOf } from '../../../scripts/vitest-tally';

const LOADED = { status: 'passed', assertionResults: [{}] };
const UNLOADED = { status: 'failed', assertionResults: [] };

describe('counting a run of vitest', () => {
  test.each([
    { name: 'all passed', report: { passed: 3, total: 3 }, code: 0, tally: { passed: 3, failed: 0 } },
    { name: 'one failed', report: { passed: 2, total: 3 }, code: 1, tally: { passed: 2, failed: 1 } },
    {
      name: 'one skipped',
      report: { passed: 2, skipped: 1, total: 3 },
      code: 0,
      tally: { passed: 2, failed: 1 },
    },
    { name: 'no test', report: { passed: 0, total: 0 }, code: 0, tally: { passed: 0, failed: 1 } },
    {
      name: 'a file does not load',
      report: { passed: 3, total: 3, files: [LOADED, UNLOADED] },
      code: 1,
      tally: { passed: 3, failed: 1 },
    },
    {
      name: 'an error outside the tests',
      report: { passed: 3, total: 3 },
      code: 1,
      tally: { passed: 3, failed: 1 },
    },
  ])('$name', ({ report: { passed, total, skipped = 0, files = [LOADED] }, code, tally }) => {
    const report = {
      numPassedTests: passed,
      numPendingTests: skipped,
      numTotalTests: total,
      testResults: files,
    };
    expect(tallyOf(JSON.stringify(report), code)).toMatchObject(tally);
  });

  test('a run that left no report failed', () => {
    expect(tallyOf(undefined, 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});

test('the last line sums up all steps, in the form that other programs read', () => {
  expect(totals([one(true), one(false), { passed: 12, failed: 3 }])).toBe('13 passed, 4 failed');
});

test('the table says which step failed, and why', () => {
  const steps = [
    { name: 'lint', seconds: 1.23, ...one(true) },
    { name: 'journeys', seconds: 40, ...one(false, 'no browser') },
  ];
  expect(table(steps)).toBe(
    '✓ lint        1.2 s  1 passed\n✗ journeys   40.0 s  0 passed, 1 failed: no browser',
  );
});
