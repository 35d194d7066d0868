import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { filesIn } from '../../lib/files.ts';
import { sumOfFile } from '../../lib/plain-file.ts';
import { contentsOf, placesOf, type Made } from './make-member.ts';

const entry = z.object({
  /** A sum of all that the member's copy follows from. */
  input: z.string(),
  folder: z.string(),
  made: z.object({ files: z.number(), pages: z.number(), sum: z.string(), contents: z.string() }),
});
type Entry = z.infer<typeof entry>;

/** What a run has made, member by member, so that one that was stopped can go on. */
export class Journal {
  readonly #file: string;
  readonly #entries: ReadonlyMap<string, Entry>;

  /** @param file need not be there. A line that was cut short counts for nothing. */
  constructor(file: string) {
    this.#file = file;
    this.#entries = new Map(linesOf(file).map((line) => [line.folder, line]));
  }

  /** Whether there was a run before. */
  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** The folders that were made. */
  get folders(): string[] {
    return [...this.#entries.keys()];
  }

  /** What was made for a member, if it was made of the same and stands whole below a folder. */
  async find(out: string, folder: string, input: string): Promise<Made | undefined> {
    const known = this.#entries.get(folder);
    if (known?.input !== input) return undefined;
    const places = placesOf(out, folder);
    try {
      if ((await sumOfFile(places.archive)) !== known.made.sum) return undefined;
      const sums = new Map<string, string>();
      for (const name of await filesIn(places.folder)) sums.set(name, await sumOfFile(join(places.folder, name)));
      return contentsOf(sums) === known.made.contents ? known.made : undefined;
    } catch {
      return undefined;
    }
  }

  add(line: Entry): void {
    // After a line that was cut short, too, it stands on one of its own.
    appendFileSync(this.#file, `\n${JSON.stringify(line)}\n`);
  }
}

function linesOf(file: string): Entry[] {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return text.split('\n').flatMap((line) => {
    try {
      return [entry.parse(JSON.parse(line))];
    } catch {
      return [];
    }
  });
}
