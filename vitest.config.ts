import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { EFFORT_NAME, SEED } from './tests/effort.ts';

/** Rules are about dates, so their tests run in four time zones: UTC with the other unit tests, and these. */
const RULE_ZONES = [
  { name: 'rules-la', zone: 'America/Los_Angeles' },
  { name: 'rules-shanghai', zone: 'Asia/Shanghai' },
  { name: 'rules-auckland', zone: 'Pacific/Auckland' },
] as const;

/** A limit is there against hanging alone: a machine with other work to do is slow, and that is no fault. */
const HANGING_MS = 5 * 60_000;

/** What the fake browser keeps, what the product remembers of it, and where the focus is would be there in the next file. */
const ALONE = readdirSync('tests/unit', { recursive: true, encoding: 'utf8' })
  .map((file) => join('tests/unit', file))
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) =>
    /fakeBrowser|wxt\/browser|fake-indexeddb|entrypoints\/|@testing-library/.test(readFileSync(file, 'utf8')),
  );

const UNIT = {
  setupFiles: ['./tests/setup-i18n.ts', './tests/setup-chance.ts', './tests/setup-patience.ts'],
  provide: { messages: generateChromeMessages(await parseMessagesFile('locales/en.yml')) },
  env: { TZ: 'UTC' },
  environmentOptions: { happyDOM: { width: 400, height: 600 } }, // as large as the popup
  testTimeout: HANGING_MS,
};

console.log(`Effort ${EFFORT_NAME}, seed ${SEED}`);

export default defineConfig({
  test: {
    maxWorkers: '100%', // else one core stays idle, which of two is half
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          ...UNIT,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/journeys/**', ...ALONE],
          isolate: false,
        },
      },
      {
        plugins: [WxtVitest()],
        test: { ...UNIT, name: 'unit-alone', include: ALONE },
      },
      ...RULE_ZONES.map(({ name, zone }) => ({
        test: {
          name,
          include: ['tests/unit/{rules,time}/**/*.test.ts'],
          setupFiles: ['./tests/setup-chance.ts'],
          env: { TZ: zone },
          isolate: false,
          testTimeout: HANGING_MS,
        },
      })),
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          maxWorkers: 3, // of two cores: a journey waits for much of its time
          isolate: false, // loading the browsers' driver takes a second each time
          testTimeout: HANGING_MS,
          hookTimeout: HANGING_MS,
          retry: 0,
        },
      },
    ],
  },
});
