import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from './sha256.ts';

/** Bytes that were kept, with what was to be remembered of them. */
export interface Kept<Facts> {
  facts: Facts;
  bytes: Uint8Array;
}

const header = z.object({ sum: z.string(), facts: z.unknown() });
const NEW_LINE = 0x0a;

/**
 * What a build keeps for the next: bytes, by a key that follows from all they follow from. An entry is a file with a line
 * in front that holds its sum: one that was cut short or changed is none. A store that cannot be written keeps nothing,
 * and stops nobody.
 */
export class Store {
  readonly #folder: string;
  readonly #fresh: boolean;
  readonly #used = new Set<string>();

  /**
   * @param folder holds nothing else.
   * @param fresh gives nothing of what earlier builds have kept.
   */
  constructor(folder: string, fresh = false) {
    this.#folder = folder;
    this.#fresh = fresh;
  }

  /** What is kept under a key, if it is whole and its facts are what the schema says. */
  async get<Facts>(key: string, facts: z.ZodType<Facts>): Promise<Kept<Facts> | undefined> {
    if (this.#fresh) return undefined;
    try {
      const file = await readFile(join(this.#folder, key));
      const end = file.indexOf(NEW_LINE);
      const head = header.parse(JSON.parse(file.subarray(0, end).toString('utf8')));
      const bytes = new Uint8Array(file.subarray(end + 1));
      if (head.sum !== sumOf(head.facts, bytes)) return undefined;
      const kept = { facts: facts.parse(head.facts), bytes };
      this.#used.add(key);
      return kept;
    } catch {
      return undefined;
    }
  }

  async put(key: string, { facts, bytes }: Kept<unknown>): Promise<void> {
    const staged = join(this.#folder, `${key}.${process.pid}`);
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(staged, [`${JSON.stringify({ sum: sumOf(facts, bytes), facts })}\n`, bytes]);
      await rename(staged, join(this.#folder, key));
      this.#used.add(key);
    } catch {
      await remove(staged);
    }
  }

  /** Removes what this build has neither taken nor put. */
  async prune(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    for (const name of names) if (!this.#used.has(name)) await remove(join(this.#folder, name));
  }
}

/** As far as the system lets us. */
async function remove(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined);
}

function sumOf(facts: unknown, bytes: Uint8Array): string {
  return sha256(Buffer.concat([Buffer.from(JSON.stringify(facts)), bytes]));
}
