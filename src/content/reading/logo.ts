import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';

const MOST_BYTES = 500_000;
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
/** A picture that stands in the data itself, as in organization.js. */
const PICTURE = /^data:image\/(?:png|svg\+xml)[;,]/;

/** A company's logo: its data: address and the file it was read from, or why it is not taken. */
export type ReadLogo = { address: string; file?: string } | { fault: string };

/**
 * Reads a company's logo. It is only ever shown as <img>, in which nothing of an SVG is executed and nothing fetched.
 * @param root the root of the project.
 * @param file the company's file, from there.
 * @param logo what it says: a file beside it, or in a folder there.
 */
export async function readLogo(root: string, file: string, logo: string): Promise<ReadLogo> {
  if (logo.startsWith('data:'))
    return PICTURE.test(logo) ? { address: logo } : { fault: 'is no picture: name an SVG or PNG file beside this one' };
  const folder = resolve(root, dirname(file));
  const path = resolve(folder, logo);
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
  if (!path.startsWith(folder + sep)) return outside;
  if (size === undefined) return { fault: 'is not there: put the picture beside this file, or correct its name' };
  // A link may lead out of the folder.
  if (!(await realpath(path)).startsWith((await realpath(folder)) + sep)) return outside;
  if (size > MOST_BYTES) return { fault: 'is larger than 500 kB: save it smaller' };
  const bytes = await readFile(path);
  const type = typeOf(bytes);
  if (!type) return { fault: 'is neither SVG nor PNG, whatever its name says: save it as one of them' };
  return {
    address: `data:${type};base64,${bytes.toString('base64')}`,
    file: relative(root, path).replaceAll(sep, '/'),
  };
}

const outside = { fault: 'leads out of the folder of this file: put the picture beside it' };

function typeOf(bytes: Buffer): string | undefined {
  if (bytes.subarray(0, PNG.length).equals(PNG)) return 'image/png';
  // Only what goes before the root may stand in front of it.
  const start = bytes.toString('utf8').replace(/^\uFEFF/, '');
  return /^\s*(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*>|\s)*<svg[\s>]/.test(start)
    ? 'image/svg+xml'
    : undefined;
}
