import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { writeContent } from './content-fixture.ts';
import { page } from './print-site.ts';

/** The edition of the fixture's content. */
export const EDITION = '2026-11-01';
/** A page that is never done: its script does not end. */
export const ENDLESS = '<h1>終</h1><script>for (;;);</script>';

/** A sheet of a project: what stands in its body, or the sheet it is imposed from. */
export type SheetBody = string | { of: string };

/**
 * Writes a project with content/ and a built dist/ of these sheets, all of A4, to a temporary folder.
 * @returns its root; it is removed after the test.
 */
export async function writePrintProject(sheets: Readonly<Record<string, SheetBody>>): Promise<string> {
  const root = await writeContent({ 'content/ja/sheets.yaml': sheetsFile(sheets) });
  await writeDist(root, sheets);
  return root;
}

/** Writes the sheets' pages as a build of an edition makes them. */
export async function writeDist(
  root: string,
  sheets: Readonly<Record<string, SheetBody>>,
  edition = EDITION,
): Promise<void> {
  await mkdir(join(root, 'dist/print'), { recursive: true });
  for (const [id, body] of Object.entries(sheets)) {
    if (typeof body !== 'string') continue;
    const html = page(id, body).replace('<body>', `<body data-edition="${edition}">`);
    await writeFile(join(root, 'dist/print', `${id}.html`), html);
  }
}

/** A content/ja/sheets.yaml of these sheets. */
export function sheetsFile(sheets: Readonly<Record<string, SheetBody>>): string {
  return stringify(
    Object.entries(sheets).map(([id, body]) => ({
      id,
      title: `題 ${id}`,
      purpose: `${id}を配ります。`,
      audience: '従業員',
      advice: '両面印刷',
      paper: 'A4',
      pages: { most: 99 },
      group: 'whole',
      ...(typeof body === 'string' ? { layout: 'leaflet' } : { layout: 'booklet', ...body }),
    })),
  );
}

/** Writes a set as the command leaves it, with files that only look like PDFs, and gives its files. */
export async function writeSet(
  folder: string,
  ids: readonly string[],
  { edition = EDITION, bleed = false } = {},
): Promise<Record<string, string>> {
  await mkdir(folder, { recursive: true });
  const write = async (name: string) => {
    const data = Buffer.from(`this is ${name}`);
    await writeFile(join(folder, name), data);
    return { bytes: data.length, sha256: createHash('sha256').update(data).digest('hex') };
  };
  const pdfs = ids.map(async (id) => ({ id, title: id, pages: 1, paper: 'A4', ...(await write(`${id}.pdf`)) }));
  const zip = { name: 'all-sheets.zip', ...(await write('all-sheets.zip')) };
  await write('SHA256SUMS');
  const manifest = { edition, bleed, sheets: await Promise.all(pdfs), zip };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return filesOf(folder);
}

/** Every file of a folder with the hash of its bytes; none where there is no folder. */
export async function filesOf(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder).catch(() => []);
  const entries = names.map(async (name) => {
    const hash = createHash('sha256').update(await readFile(join(folder, name)));
    return [name, hash.digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** A command that runs. */
export interface Running {
  child: ChildProcessWithoutNullStreams;
  /** What it has written so far. */
  output: () => string;
  /** Its exit code (the name of a signal that killed it), and all it has written. */
  ended: Promise<{ code: number | string | null; output: string }>;
}

/**
 * Starts the print command as a process of its own.
 * @param around a command that is given the print command as its last arguments.
 */
export function startPrint(
  root: string,
  args: readonly string[] = [],
  around: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
): Running {
  const env = { ...process.env, ...variables, SOURCE_DATE_EPOCH: String(Date.parse('2026-11-23T00:00:00Z') / 1000) };
  const [program = '', ...rest] = [...around, process.execPath, resolve('scripts/print.ts'), ...args];
  const child = spawn(program, rest, { cwd: root, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  const ended = once(child, 'close').then(([code, signal]) => ({ code: (code ?? signal) as number | string, output }));
  return { child, output: () => output, ended };
}
