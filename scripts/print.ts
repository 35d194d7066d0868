/** npm run print: prints sheets of the built site into dist-print/ or another folder. `--help` tells its options. */
import { enableCompileCache } from 'node:module';
import { sep } from 'node:path';
import { Interruption, interruptions } from './lib/interruption.ts';
import { UsageError } from './lib/usage-error.ts';
import { readOptions, type Options } from './print/command/options.ts';
import { progressOn } from './print/command/progress.ts';
import { screenOf } from './print/command/screen.ts';
import { USAGE } from './print/command/usage.ts';

// Most of the time that a single sheet takes goes into reading these programs: what was compiled is kept.
enableCompileCache();
const root = process.cwd();
const signal = interruptions();
const screen = screenOf(process.stdout, process.env);
// A reader of the output that has gone (`| head`) is no reason to stop.
process.stdout.on('error', () => undefined);

try {
  await run(readOptions(process.argv.slice(2), process.env));
} catch (error) {
  // Paths of the project are said from its root.
  const message = (error instanceof Error ? error.message : String(error)).replaceAll(`${root}${sep}`, '');
  console.error(error instanceof UsageError ? message : `The print stopped, and nothing was replaced.\n${message}`);
  process.exitCode = error instanceof Interruption ? error.exitCode : error instanceof UsageError ? 2 : 1;
}

async function run(options: Options): Promise<void> {
  if (options.help) return screen.write(USAGE);
  const { browserForPrint } = await import('./print/command/browser.ts');
  // It starts while content is read and checked.
  const browser = options.list ? undefined : browserForPrint(signal);
  try {
    // Loading takes a moment: who has mistyped an option is told before.
    const { loadContent } = await import('../src/content/load-content.ts');
    const content = await loadContent({ root });
    if (options.list) {
      const { sheetList } = await import('./print/command/list.ts');
      return screen.write(`${sheetList(content.sheets)}\n`);
    }
    const [{ printSet }, { outcomeText }] = await Promise.all([
      import('./print/command/index.ts'),
      import('./print/command/report.ts'),
    ]);
    const progress = (total: number) => progressOn(screen, total);
    const outcome = await printSet({ ...options, root, content, browser: browser?.started, signal, progress });
    const place = outcome.folder.replace(`${root}${sep}`, '');
    screen.write(outcomeText(outcome, options.sheets, place, performance.now()));
  } finally {
    await browser?.close();
  }
}
