import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../lib/files.ts';

/** An outside address, and where it is written. */
export interface Address {
  url: string;
  /** FILE:LINE, from the project's root; the same address may stand in several. */
  places: string[];
}

/** What ends an address in YAML, in MDX and in Japanese text. */
const ADDRESS = /https?:\/\/[\w!#$%&*+,\-./:;=?@[\]~]*[\w#/=]/g;

/**
 * All outside addresses that the files of content/ name, each once, in the order of the files.
 * @param root the project.
 */
export async function addressesOf(root: string): Promise<Address[]> {
  const inContent = (await filesIn(join(root, 'content'))).filter((file) => /\.(?:yaml|mdx)$/.test(file));
  const files = inContent.map((file) => `content/${file}`);
  const found = new Map<string, string[]>();
  for (const file of files) {
    const lines = (await readFile(join(root, file), 'utf8')).split('\n');
    for (const [index, line] of lines.entries())
      for (const url of addressesIn(line)) found.set(url, [...(found.get(url) ?? []), `${file}:${index + 1}`]);
  }
  return [...found].map(([url, places]) => ({ url, places }));
}

/** The addresses in a line; one that a drawing shows with its host masked is none. */
export function addressesIn(line: string): string[] {
  // A link of Markdown may show its own address: [https://…](https://…).
  const all = line.replaceAll('](', ' ').match(ADDRESS) ?? [];
  return [...new Set(all)].filter((url) => URL.canParse(url) && !new URL(url).hostname.includes('*'));
}
