import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Most tests wait for a browser: two at once keep two cores busy.
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 20_000 } },
      {
        test: {
          // All that looks at the outputs shares one build.
          name: 'built',
          include: ['tests/{site,print,e2e}/**/*.test.ts'],
          globalSetup: 'tests/support/build.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
