import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Rules are about dates, so their tests run in four time zones: UTC with the other unit tests, and these. */
const RULE_ZONES = [
  { name: 'rules-la', zone: 'America/Los_Angeles' },
  { name: 'rules-shanghai', zone: 'Asia/Shanghai' },
  { name: 'rules-auckland', zone: 'Pacific/Auckland' },
] as const;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/journeys/**'],
          setupFiles: ['./tests/setup-i18n.ts'],
          env: { TZ: 'UTC' },
          environmentOptions: { happyDOM: { width: 400, height: 600 } }, // as large as the popup
          testTimeout: 60_000,
        },
      },
      ...RULE_ZONES.map(({ name, zone }) => ({
        test: {
          name,
          include: ['tests/unit/{rules,time}/**/*.test.ts'],
          env: { TZ: zone },
          testTimeout: 60_000,
        },
      })),
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          retry: 0,
        },
      },
    ],
  },
});
