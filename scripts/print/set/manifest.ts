import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The files of a set beside its PDFs. */
export const MANIFEST = 'manifest.json';
export const SUMS = 'SHA256SUMS';
export const ZIP = 'all-sheets.zip';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const manifest = z.object({
  /** The day of the edition, YYYY-MM-DD. */
  edition: z.iso.date(),
  /** Whether the pages have bleed and marks around them. */
  bleed: z.boolean(),
  /** The sheets in the order of content/; ID.pdf is the file of each. */
  sheets: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      pages: z.int().positive(),
      bytes: z.int().positive(),
      paper: z.enum(['A4', 'A3']),
      sha256,
    }),
  ),
  /** The Word documents of those sheets that companies fill in and change. */
  documents: z.array(z.object({ name: z.string(), bytes: z.int().positive(), sha256 })).default([]),
  /** The archive of all. */
  zip: z.object({ name: z.literal(ZIP), bytes: z.int().positive(), sha256 }),
});

/** What a set of printed sheets says of itself, for people and programs that pass it on. */
export type Manifest = z.infer<typeof manifest>;

/** A manifest as the file holds it. */
export function manifestText(value: Manifest): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The sums of a set, as `sha256sum -c` reads them: every PDF, every document and the archive. */
export function sumsText({ sheets, documents, zip }: Manifest): string {
  const lines = [
    ...sheets.map((sheet) => [sheet.sha256, `${sheet.id}.pdf`]),
    ...[...documents, zip].map(({ sha256: sum, name }) => [sum, name]),
  ];
  return lines.map(([sum = '', file = '']) => `${sum}  ${file}\n`).join('');
}

/** The manifest of the set in a folder; undefined where there is none, or one that is not ours. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    const { data } = manifest.safeParse(JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')));
    return data;
  } catch {
    return undefined;
  }
}
