import { realpath } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import sharp from 'sharp';
import { readSmall } from '../../lib/plain-file.ts';

/** Of a file, in bytes; of a picture, in dots. */
const MOST_BYTES = 2_000_000;
const MOST_DOTS = 4000;
/** 300 dots to the inch on the widest place that a sheet has for it. */
const WIDTH = 800;
const HEIGHT = 400;
/** Seconds for drawing it. */
const PATIENCE = 10;

const MEANINGS = {
  logoMissing: 'there is no such file beside the data',
  logoOutside: 'it stands outside the folder of the data: put it in there',
  logoLarge: `it is larger than ${MOST_BYTES / 1_000_000} MB, or than ${MOST_DOTS} × ${MOST_DOTS} dots`,
  logoBroken: 'it is no SVG and no PNG',
  logoActive: 'it holds scripts, or leads to other files: save it as PNG',
  logoText: 'it holds text in a font that others may lack: save it with outlines, or as PNG',
};

/** Why a logo is not taken. */
export type LogoFault = keyof typeof MEANINGS;

/** Thrown where a logo is not taken. */
export class LogoError extends Error {
  readonly fault: LogoFault;

  constructor(fault: LogoFault, file: string) {
    super(`the logo ${file}: ${MEANINGS[fault]}`);
    this.fault = fault;
  }
}

/**
 * A company's logo as a data: address of a PNG that is made anew, dot by dot: nothing else that the file holds goes on.
 * @param file its path from the folder of the company's data; an address of that kind is read in the same way.
 * @throws LogoError
 */
export async function readLogo(folder: string, file: string): Promise<string> {
  const [, embedded] = /^data:image\/(?:png|svg\+xml);base64,(.*)$/s.exec(file) ?? [];
  const name = embedded === undefined ? file : 'data:';
  const bytes = embedded === undefined ? await readFileIn(folder, file) : Buffer.from(embedded, 'base64');
  const isPng = bytes.subarray(0, 8).equals(PNG);
  if (!isPng && !/<svg[\s>]/.test(bytes.toString('latin1'))) throw new LogoError('logoBroken', name);
  const fault = isPng ? undefined : faultOfDrawing(bytes.toString('utf8'));
  if (fault) throw new LogoError(fault, name);
  return `data:image/png;base64,${(await drawn(bytes, name, isPng)).toString('base64')}`;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

async function readFileIn(folder: string, file: string): Promise<Buffer> {
  const path = resolve(folder, file);
  const inside = `${resolve(folder)}${sep}`;
  // A network path of Windows, which would be asked for, is outside, too.
  if (!path.startsWith(inside)) throw new LogoError('logoOutside', file);
  if (!['.png', '.svg'].includes(extname(path).toLowerCase())) throw new LogoError('logoBroken', file);
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined) throw new LogoError('logoMissing', file);
  if (!real.startsWith(`${await realpath(folder)}${sep}`)) throw new LogoError('logoOutside', file);
  return readSmall(real, MOST_BYTES).catch((error: Error) => {
    throw new LogoError(/has more than/.test(error.message) ? 'logoLarge' : 'logoMissing', file);
  });
}

/**
 * What a drawing holds that is more than lines: scripts, pages, entities, what stands elsewhere, words in a font of this
 * machine. Its drawer (librsvg) runs and fetches nothing anyway; but a logo that lacks a part of it would not be noticed
 * before it is printed.
 */
function faultOfDrawing(text: string): LogoFault | undefined {
  const leads = [...text.matchAll(/(?:href|src)\s*=\s*(["'])\s*(.*?)\1|url\(\s*["']?\s*([^"')]*)/gis)];
  const isActive =
    /<!ENTITY|<\s*(?:\w+:)?(?:script|foreignObject|iframe|image)\b|\son\w+\s*=|@import|<\?xml-stylesheet/i.test(text) ||
    leads.some(([, , address = '', inStyle = '']) => !/^(#|$)/.test(address || inStyle));
  if (isActive) return 'logoActive';
  return /<\s*(?:\w+:)?text\b/i.test(text) ? 'logoText' : undefined;
}

async function drawn(bytes: Buffer, name: string, isPng: boolean): Promise<Buffer> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (isPng && (width > MOST_DOTS || height > MOST_DOTS)) throw new LogoError('logoLarge', name);
    // A drawing is drawn as large as it is needed, whatever size it says it has.
    const density = Math.min(Math.max(72 * Math.min(WIDTH / width, HEIGHT / height), 1), 10_000);
    const picture = sharp(bytes, { limitInputPixels: MOST_DOTS ** 2, failOn: 'error', ...(!isPng && { density }) });
    const size = { width: WIDTH, height: HEIGHT, fit: 'inside', withoutEnlargement: true } as const;
    return await picture.timeout({ seconds: PATIENCE }).resize(size).png({ compressionLevel: 9 }).toBuffer();
  } catch (error) {
    if (error instanceof LogoError) throw error;
    throw new LogoError(/pixel limit|timeout/i.test(String(error)) ? 'logoLarge' : 'logoBroken', name);
  }
}
