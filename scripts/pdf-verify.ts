/** npm run pdf:verify: asks veraPDF whether printed sheets are accessible by PDF/UA-1. `--help` tells its options. */
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { HELP, readArguments } from './lib/arguments.ts';
import { judge, type Verdict } from './verapdf/judge.ts';
import { Unavailable, verapdf } from './verapdf/program.ts';

const USAGE = `npm run pdf:verify -- [FILE… | FOLDER…] [--if-possible]

Asks veraPDF about PDFs by its rules for PDF/UA-1, and prints those that do not hold. Without a name: dist-print/.
It takes Java and Maven, which fetches veraPDF once into .cache/.

FOLDER         all PDFs in it but booklets, which are for folding and do not call themselves PDF/UA
--if-possible  where Java or Maven do not answer, says so in a line and ends with 0
--help         shows this

The exit code is 0, or 1 where a rule does not hold or a file cannot be judged, or 2 for a wrong call.
`;

const options = { 'if-possible': { type: 'boolean' }, help: HELP } as const;
const { values, positionals } = readArguments(USAGE, { options, allowPositionals: true });
try {
  const files = await filesOf(positionals.length > 0 ? positionals : ['dist-print']);
  const jar = await verapdf(process.cwd());
  const verdicts = await judge(jar, files);
  console.log(verdicts.map(textOf).join('\n'));
  const bad = verdicts.filter(({ failures, unread }) => failures.length > 0 || unread !== undefined);
  console.log(
    bad.length === 0
      ? `pdf:verify: ${files.length} PDFs, no rule broken`
      : `pdf:verify: ${bad.length} of ${files.length} PDFs are not as they should be`,
  );
  if (bad.length > 0) process.exitCode = 1;
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Unavailable && values['if-possible']) console.log(`pdf:verify: left out, ${message}`);
  else {
    console.error(error instanceof Unavailable ? `veraPDF cannot be asked: ${message}` : message);
    process.exitCode = 1;
  }
}

/** @throws Error in one line for a name that is nothing, or a folder without PDFs. */
async function filesOf(names: readonly string[]): Promise<string[]> {
  const kinds = await Promise.all(names.map(async (name) => stat(name).catch(() => undefined)));
  const missing = names.filter((_, index) => !kinds[index]);
  if (missing.length > 0) throw new Error(`There is no ${missing.join(', ')}: print the sheets first.`);
  const booklets = kinds.some((kind) => kind?.isDirectory()) ? await bookletFiles() : [];
  const files = names.map(async (name, index) => {
    if (!kinds[index]?.isDirectory()) return [name];
    const pdfs = (await readdir(name)).filter((file) => file.endsWith('.pdf') && !booklets.includes(basename(file)));
    if (pdfs.length === 0) throw new Error(`There are no PDFs in ${name}.`);
    return pdfs.sort().map((file) => join(name, file));
  });
  return (await Promise.all(files)).flat();
}

async function bookletFiles(): Promise<string[]> {
  const { loadContent } = await import('../src/content/load-content.ts');
  const { sheets } = await loadContent({ root: process.cwd() });
  return sheets.flatMap(({ id, layout }) => (layout === 'booklet' ? [`${id}.pdf`] : []));
}

function textOf({ file, failures, unread }: Verdict): string {
  if (unread !== undefined) return `${file}: cannot be judged: ${unread}`;
  const lines = failures.flatMap(({ rule, sentence, times, places }) => [
    `  ${rule}  ${sentence} (${times})`,
    ...places.map((place) => `    ${place}`),
  ]);
  return [`${file}: ${failures.length === 0 ? 'no rule broken' : `${failures.length} rules broken`}`, ...lines].join(
    '\n',
  );
}
