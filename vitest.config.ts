import { defineConfig } from 'vitest/config';
import { SkippedReporter } from './tests/support/skipped-reporter.ts';

/** They change the process they run in (its environment, its modules, its signals) or look at what it has started. */
const OWN_PROCESS = [
  'tests/bench/unit/{processes,run-program}.test.ts',
  'tests/bench/unit/search/bench.test.ts',
  'tests/commands/unit/*.test.ts',
  'tests/content/unit/{integration,organization}.test.ts',
  'tests/lib/unit/{browser-*,interruption}.test.ts',
  'tests/print/unit/{failures,sheets}.test.ts',
  'tests/print/unit/command/*.test.ts',
];

/** What comes by itself takes the time it takes on a busy machine: a second, as Vitest has it, is too short for starting a browser. */
const PATIENCE = { poll: { timeout: 15_000 } };

export default defineConfig({
  test: {
    // Most tests wait for a browser: two at once keep two cores busy.
    maxWorkers: 2,
    reporters: ['default', new SkippedReporter()],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/*/unit/**/*.test.ts'],
          exclude: OWN_PROCESS,
          // Starting a process and loading Zod, pdf-lib or PDFium takes longer than most of these tests.
          isolate: false,
          testTimeout: 20_000,
          expect: PATIENCE,
        },
      },
      { test: { name: 'process', include: OWN_PROCESS, testTimeout: 20_000, expect: PATIENCE } },
      {
        test: {
          // All that looks at the outputs shares one build.
          name: 'built',
          include: ['tests/*/{site,print,e2e}/**/*.test.ts'],
          globalSetup: 'tests/support/build.ts',
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: PATIENCE,
        },
      },
    ],
  },
});
