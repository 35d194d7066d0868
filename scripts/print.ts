/** npm run print: prints sheets of the built site into dist-print/ or another folder. `--help` tells its options. */
import { sep } from 'node:path';
import { HELP, readArguments } from './lib/arguments.ts';
import { Interruption, interruptions } from './lib/interruption.ts';
import { UsageError } from './lib/usage-error.ts';

const USAGE = `npm run print -- [SHEET…] [--bleed] [--out DIR] [--list] [--help]

Prints the sheets of the built site (dist/, see \`npm run build\`) as PDFs.

SHEET      a sheet to print, as --list names it. The others of the set stay as they are.
           Without any, all are printed, and DIR is replaced whole.
--bleed    3 mm of bleed, crop and registration marks, for a print shop
--out DIR  the folder for the set (dist-print)
--list     shows the sheets, their paper and what they are for
--help     shows this

DIR then holds the PDFs, all-sheets.zip, manifest.json and SHA256SUMS. Where anything goes wrong it stays as it was.
`;

const { values, positionals } = readArguments(USAGE, {
  options: {
    bleed: { type: 'boolean', default: false },
    out: { type: 'string', default: 'dist-print' },
    list: { type: 'boolean', default: false },
    help: HELP,
  },
  allowPositionals: true,
});
const root = process.cwd();
const signal = interruptions();
const say = (lines: string) => process.stdout.write(`${lines}\n`);
// A reader of the output that has gone (`| head`) is no reason to stop.
process.stdout.on('error', () => undefined);

try {
  await run();
} catch (error) {
  // Paths of the project are said from its root.
  const message = (error instanceof Error ? error.message : String(error)).replaceAll(`${root}${sep}`, '');
  console.error(error instanceof UsageError ? message : `The print stopped, and nothing was replaced.\n${message}`);
  process.exitCode = error instanceof Interruption ? error.exitCode : error instanceof UsageError ? 2 : 1;
}

async function run(): Promise<void> {
  const { browserForPrint } = await import('./print/command/browser.ts');
  // It starts while content is read and checked.
  const browser = values.list ? undefined : browserForPrint(signal);
  try {
    // Loading takes a moment: who has mistyped an option is told before.
    const [{ loadContent }, { printedLine, outcomeText, sheetList }] = await Promise.all([
      import('../src/content/load-content.ts'),
      import('./print/command/report.ts'),
    ]);
    const content = await loadContent({ root });
    if (values.list) {
      say(sheetList(content.sheets));
      return;
    }
    const { printSet } = await import('./print/command/index.ts');
    const { bleed, out } = values;
    const sheets = [...new Set(positionals)];
    const outcome = await printSet({
      ...{ root, content, sheets, bleed, out, browser: browser?.started, signal },
      onStep: (step) => step.doing === 'printed' && say(printedLine(step.sheet)),
    });
    const place = outcome.folder.replace(`${root}${sep}`, '');
    say(outcomeText(outcome, place, performance.now()));
  } finally {
    await browser?.close();
  }
}
