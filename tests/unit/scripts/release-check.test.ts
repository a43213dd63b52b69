import { expect, test } from 'vitest';
import { type Candidate, faults } from '../../../scripts/release/faults';

const READY = {
  version: '1.2.0',
  changelog: '# What changed\n\n## 1.2.0 (2026-11-28)\n\n- News.\n\n## 1.1.0 (2026-10-01)\n',
  manifests: { Chrome: '1.2.0', Firefox: '1.2.0' },
  placeholders: [],
  uncommitted: '',
} as const satisfies Candidate;

test('nothing stands in the way of a release that is ready', () => {
  expect(faults(READY)).toEqual([]);
});

test.each<[Partial<Candidate>, string]>([
  [
    { placeholders: ['package.json'] },
    "package.json holds a placeholder: put the project's real address in its place.",
  ],
  [{ changelog: '## 1.1.0 (2026-10-01)\n' }, 'CHANGELOG.md begins with 1.1.0, package.json says 1.2.0.'],
  [
    { changelog: '## 1.2.0 (not released yet)\n' },
    'The newest entry of CHANGELOG.md has no day: write "(2026-01-31)" behind its version.',
  ],
  [
    { manifests: { Chrome: '1.1.0', Firefox: '1.2.0' } },
    'The build for Chrome is of version 1.1.0, package.json says 1.2.0: run "npm run zip".',
  ],
  [{ manifests: { Firefox: undefined } }, 'The extension has not been built for Firefox: run "npm run zip".'],
  [{ uncommitted: ' M README.md\n?? notes\n' }, 'Some changes are not committed:\n M README.md\n?? notes'],
])('%j', (change, fault) => {
  expect(faults({ ...READY, ...change })).toEqual([fault]);
});

test('all faults are said at once', () => {
  expect(faults({ ...READY, changelog: '', placeholders: ['a', 'b'], uncommitted: '?? c' })).toHaveLength(5);
});
