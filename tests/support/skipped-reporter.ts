import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Says at the end of a run, in one line, for want of what tests were skipped (needs.ts). */
export class SkippedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const missing = modules.flatMap((module) => [...module.children.allTests('skipped')].flatMap(missingFor));
    if (missing.length === 0) return;
    const kinds = [...new Set(missing)].map((what) => `${what} (${missing.filter((other) => other === what).length})`);
    console.log(`Skipped ${missing.length} test${missing.length === 1 ? '' : 's'}, for want of ${kinds.join(', ')}\n`);
  }
}

/** What a test or a group around it is missing. */
function missingFor(test: TestCase): string[] {
  for (let task: TestCase | TestCase['parent'] = test; task.type !== 'module'; task = task.parent) {
    const { missing } = task.meta();
    if (missing) return [missing];
  }
  return [];
}
