/** npm run mirror: packs the built site for an intranet, or looks at a copy that was put up. `--help` tells its options. */
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { loadContent } from '../src/content/load-content.ts';
import { readableSize } from './lib/readable-size.ts';
import { makeCopy, type Copy } from './mirror/copy.ts';
import { readEdition } from './steps/edition.ts';
import { readOptions, USAGE } from './mirror/options.ts';
import { findingText } from './mirror/report.ts';
import { isWhole, verifyCopy } from './mirror/verify.ts';
import { writeMirror } from './mirror/write.ts';
import { UsageError } from './lib/usage-error.ts';

const root = process.cwd();
const site = join(root, 'dist');

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.help) process.stdout.write(USAGE);
  else if (options.verify === undefined) await pack(resolve(root, options.out));
  else await verify(resolve(root, options.verify), options.strict);
} catch (error) {
  // Paths of the project are said from its root.
  console.error((error instanceof Error ? error.message : String(error)).replaceAll(`${root}${sep}`, ''));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function copy(): Promise<Copy> {
  const content = await loadContent({ root });
  const { name } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { name: string };
  return makeCopy({ root, site, content, name });
}

async function pack(out: string): Promise<void> {
  const made = await copy();
  const { path, bytes } = await writeMirror(made, out);
  const { files, edition } = made;
  const place = path.replace(`${root}${sep}`, '');
  console.log(
    `${place}: ${files.length} files, ${readableSize(bytes)}, edition ${edition.edition}, checksum ${edition.checksum}`,
  );
}

async function verify(folder: string, strict: boolean): Promise<void> {
  // Without a built site a copy is compared with its own sums; a site that is not as it was built is a fault.
  const ours = (await readEdition(site)) ? await copy() : undefined;
  const finding = await verifyCopy(folder, ours);
  process.stdout.write(findingText(folder, finding, strict));
  if (!isWhole(finding, strict)) process.exitCode = 1;
}
