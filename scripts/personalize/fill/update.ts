import { createHash } from 'node:crypto';

/** What an update takes over from the file it is written behind. */
export interface FileEnd {
  /** The number of the next object. */
  size: number;
  root: string;
  info: string;
  /** Its first identifier. */
  id: string;
  /** Where its list of objects begins. */
  list: number;
}

/** Reads the end of a file that `writeDocument` wrote. */
export function endOf(bytes: Buffer): FileEnd {
  const tail = bytes.subarray(-64).toString('latin1');
  const list = Number(/startxref\s+(\d+)/.exec(tail)?.[1]);
  const dict = bytes.subarray(list, bytes.indexOf('stream', list)).toString('latin1');
  const entry = (pattern: RegExp): string => {
    const found = pattern.exec(dict)?.[1];
    if (found === undefined) throw new Error('a prepared sheet has an end that is not known here');
    return found;
  };
  return {
    size: Number(entry(/\/Size (\d+)/)),
    root: entry(/\/Root (\d+ \d+ R)/),
    info: entry(/\/Info (\d+ \d+ R)/),
    id: entry(/\/ID \[ ?<(\w+)>/),
    list,
  };
}

/** Objects that are added to a file, or replace its own (ISO 32000-1, 7.5.6): the file itself stays as it is. */
export class Update {
  readonly #file: Buffer;
  readonly #end: FileEnd;
  readonly #written: Buffer[] = [];
  readonly #places = new Map<number, number>();
  #length: number;
  #next: number;

  constructor(file: Buffer, end: FileEnd) {
    this.#file = file;
    this.#end = end;
    this.#length = file.length;
    this.#next = end.size;
  }

  /** The number of a new object. */
  next(): number {
    return this.#next++;
  }

  /** Writes an object under a number of its own, or one that the file has. */
  put(number: number, ...body: readonly (string | Buffer)[]): void {
    this.#places.set(number, this.#length);
    this.#add(`${number} 0 obj\n`, ...body, '\nendobj\n');
  }

  /** Likewise a stream. */
  putStream(number: number, entries: string, bytes: string | Buffer): void {
    this.put(number, `<<${entries}/Length ${bytes.length}>>stream\n`, bytes, '\nendstream');
  }

  /** The file with all that was put. Its second identifier is a hash of that. */
  bytes(): Buffer {
    const number = this.next();
    const start = this.#length;
    this.#places.set(number, start);
    const sum = createHash('sha256');
    for (const part of this.#written) sum.update(part);
    const { root, info, id, list } = this.#end;
    const numbers = [...this.#places.keys()].sort((a, b) => a - b);
    const entries = Buffer.alloc(numbers.length * 7);
    numbers.forEach((object, index) => {
      entries[index * 7] = 1;
      entries.writeUInt32BE(this.#places.get(object) ?? 0, index * 7 + 1);
    });
    const ids = `[<${id}> <${sum.digest('hex').slice(0, id.length).toUpperCase()}>]`;
    const dict = `/Type/XRef/Size ${this.#next}/W[1 4 2]/Index[${runsOf(numbers)}]/Root ${root}/Info ${info}/ID${ids}/Prev ${list}`;
    this.putStream(number, dict, entries);
    this.#add(`startxref\n${start}\n%%EOF\n`);
    return Buffer.concat([this.#file, ...this.#written]);
  }

  #add(...parts: readonly (string | Buffer)[]): void {
    for (const part of parts) {
      const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
      this.#written.push(bytes);
      this.#length += bytes.length;
    }
  }
}

/** The first of each run of numbers, and how many it has. */
function runsOf(numbers: readonly number[]): string {
  const runs: [first: number, count: number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === number) last[1] += 1;
    else runs.push([number, 1]);
  }
  return runs.flat().join(' ');
}
