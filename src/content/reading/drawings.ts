import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesUnder } from './files.ts';

/** The drawings of the figures. */
export interface Drawings {
  /** Their folder, from the root of the project. */
  readonly folder: string;
  /** The labels that each file asks for, by its path from the root. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
}

/** `<Label name="door" …/>`, or `{ name: 'door' }` in a list of labels that a drawing goes through. */
const LABEL = /<Label\b[^>]*?\bname="([^"]+)"|\bname: '([^']+)'/g;

/** Reads the drawings below a folder, and which of a panel's labels each one shows. */
export async function drawingsIn(root: string, folder: string): Promise<Drawings> {
  const files = await filesUnder(root, folder);
  const labels = files.map(async (file) => {
    const names = [...(await readFile(join(root, file), 'utf8')).matchAll(LABEL)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    return [file, names] as const;
  });
  return { folder, labels: new Map(await Promise.all(labels)) };
}
