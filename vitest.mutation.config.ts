import { defineConfig } from 'vitest/config';

/** What `npm run mutation` tests a mutant with: the tests of the rules alone, and fewer runs of each property. */
export default defineConfig({
  test: {
    include: ['tests/unit/{rules,time}/**/*.test.ts', 'tests/rules-document/**/*.test.ts'],
    env: { TZ: 'UTC', EFFORT: 'mutant' },
    setupFiles: ['./tests/setup-chance.ts'],
  },
});
