import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { sha256 } from '../lib/sha256.ts';

/** veraPDF (MPL-2.0), as Maven Central has it: one jar that holds all it needs. */
const GROUP = 'org.verapdf.apps';
const NAME = 'greenfield-apps';
const VERSION = '1.28.2';
const SHA256 = '687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6';
/** The plugin that copies a package out of Maven's own store. */
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
/** Where it is kept, in the project; git ignores it. */
const CACHE = '.cache/verapdf';
const LIMIT_MS = 180_000;

const run = promisify(execFile);

/** Thrown where this machine cannot run veraPDF. */
export class Unavailable extends Error {}

/**
 * Gets veraPDF: from the project's cache, else through Maven.
 * @returns the path of its jar.
 * @throws Unavailable in one line: no Java, no Maven, Maven cannot get it, or what it got is something else.
 */
export async function verapdf(root: string): Promise<string> {
  await run('java', ['-version']).catch(() => {
    throw new Unavailable('there is no Java on this machine');
  });
  const jar = join(root, CACHE, `${NAME}-${VERSION}.jar`);
  if ((await sha256Of(jar)) === SHA256) return jar;
  await mkdir(join(root, CACHE), { recursive: true });
  await copyByMaven(root);
  if ((await sha256Of(jar)) !== SHA256) throw new Unavailable(`what Maven got is not veraPDF ${VERSION} as we know it`);
  return jar;
}

async function copyByMaven(root: string): Promise<void> {
  const artifact = [GROUP, NAME, VERSION].join(':');
  // Windows has a batch file, which a shell alone can run: no argument holds a space.
  const windows = process.platform === 'win32';
  const options = { cwd: root, timeout: LIMIT_MS, shell: windows };
  const args = ['--batch-mode', '--quiet', COPY, `-Dartifact=${artifact}`, `-DoutputDirectory=${CACHE}`];
  try {
    await run(windows ? 'mvn.cmd' : 'mvn', args, options);
  } catch (error) {
    const { code, killed, stdout = '' } = error as { code?: string | number; killed?: boolean; stdout?: string };
    if (code === 'ENOENT') throw new Unavailable('there is no Maven on this machine', { cause: error });
    const said = /\[ERROR\] (.*)/.exec(stripVTControlCharacters(stdout))?.[1];
    const why = killed ? `no answer within ${LIMIT_MS / 1000} s` : (said ?? String(error));
    throw new Unavailable(`Maven cannot get ${artifact}: ${why.slice(0, 200)}`, { cause: error });
  }
}

async function sha256Of(file: string): Promise<string | undefined> {
  return readFile(file).then(sha256, () => undefined);
}
