import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Program } from './diagnose.ts';
import { fontsConf } from './fonts-conf.ts';

/** No swiftshader: nothing here draws with WebGL, and Skia draws on the processor without it. */
const ARCHIVES = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'];
const COMPLETE = 'complete.json';
/** The package's own names folders that are not there. */
const FONTS_CONF = 'fonts-own.conf';
/** A staging folder this old belongs to a build that was killed. */
const STALE_MS = 10 * 60_000;

/** The folder of the archives in @sparticuz/chromium, or undefined where the package is not installed. */
export function packagedArchives(): string | undefined {
  try {
    const folder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
    return ARCHIVES.every((name) => existsSync(join(folder, name))) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Unpacks the packaged Chromium, once per version and user, into the temporary folder.
 * @param archives the folder of its archives.
 * @returns its program, and the environment that only its process is to have: other programs must not meet its libraries.
 * @throws Error where the temporary folder cannot hold it, or someone else owns the folder of that name.
 */
export async function unpackBrowser(archives: string, signal: AbortSignal): Promise<Program> {
  const { version } = JSON.parse(await readFile(join(archives, '../package.json'), 'utf8')) as { version: string };
  const home = join(tmpdir(), `shiori-chromium-${version}-u${process.getuid?.() ?? 0}`);
  if (!(await isComplete(home))) await unpackInto(home, archives, signal);
  const env = {
    LD_LIBRARY_PATH: [join(home, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
    FONTCONFIG_FILE: join(home, FONTS_CONF),
    HOME: process.env['HOME'] ?? home,
  };
  return { path: join(home, 'chromium'), env };
}

/** Unpacks beside the folder and renames: two builds may start together, and the first to finish wins. */
async function unpackInto(home: string, archives: string, signal: AbortSignal): Promise<void> {
  await removeStale(home);
  const staging = await mkdtemp(`${home}.`);
  const thinned = `${staging}-thinned`;
  try {
    await inflate(archives, staging, signal);
    await mkdir(join(staging, 'fontconfig-cache'));
    await writeFile(join(staging, FONTS_CONF), fontsConf(join(home, 'fonts'), join(home, 'fontconfig-cache')));
    await writeFile(join(staging, COMPLETE), JSON.stringify(await sizesIn(staging)));
    // What is there and not complete was thinned out by a cleaner of the temporary folder.
    if (!(await isComplete(home))) await rename(home, thinned).catch(() => undefined);
    await rename(staging, home);
  } catch (error) {
    if (!(await isComplete(home)))
      throw new Error(`The packaged Chromium could not be unpacked to ${home} (it takes 215 MB there)`, {
        cause: error,
      });
  } finally {
    await Promise.all([staging, thinned].map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

/**
 * In a process of its own, because `inflate` unpacks to the temporary folder and nowhere else, and importing its module
 * may change the environment of the importing process.
 */
async function inflate(archives: string, folder: string, signal: AbortSignal): Promise<void> {
  const script = fileURLToPath(new URL('inflate.ts', import.meta.url));
  const env = { ...process.env, TMPDIR: folder, NODE_OPTIONS: '' };
  const files = ARCHIVES.map((name) => join(archives, name));
  await promisify(execFile)(process.execPath, [script, ...files], { env, signal });
}

/** Whether the folder is ours and holds every file in the size it had when unpacking had ended. */
async function isComplete(home: string): Promise<boolean> {
  const folder = await lstat(home).catch(() => undefined);
  if (!folder) return false;
  if (!folder.isDirectory() || folder.uid !== process.getuid?.() || (folder.mode & 0o022) !== 0) {
    throw new Error(
      `${home} belongs to someone else or is open to others: remove it, or set TMPDIR to a folder of your own.`,
    );
  }
  try {
    const sizes = JSON.parse(await readFile(join(home, COMPLETE), 'utf8')) as Record<string, number>;
    const now = await Promise.all(Object.keys(sizes).map(async (name) => (await stat(join(home, name))).size));
    return Object.values(sizes).every((size, index) => size === now[index]);
  } catch {
    return false;
  }
}

async function sizesIn(folder: string): Promise<Record<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.slice(folder.length + 1), (await stat(file)).size] as const)),
  );
}

async function removeStale(home: string): Promise<void> {
  const parent = dirname(home);
  const siblings = (await readdir(parent)).filter((name) => name.startsWith(`${basename(home)}.`));
  for (const path of siblings.map((name) => join(parent, name))) {
    const made = await stat(path).catch(() => undefined);
    if (made && Date.now() - made.mtimeMs > STALE_MS) await rm(path, { recursive: true, force: true });
  }
}
