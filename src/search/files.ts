import { decode } from './base91.ts';

/** The files of the index, each loaded once. */
export interface Files {
  /** Takes a file that a script of the index brings. */
  readonly put: (name: string, text: string) => void;
  /** The bytes of a file, unpacked where it is gzipped. Rejects where it cannot be loaded; a later call tries again. */
  readonly read: (name: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** The value of a file that is JSON, in EUC-JP. */
  readonly readJson: (name: string) => Promise<unknown>;
}

/**
 * Keeps the files of the index.
 * @param load runs the script that brings a file and hands it to `put`.
 */
export function createFiles(load: (name: string) => Promise<void>): Files {
  const files = new Map<string, string>();
  const loading = new Map<string, Promise<void>>();

  const loadOnce = async (name: string): Promise<void> => {
    if (files.has(name)) return;
    const known = loading.get(name) ?? load(name);
    loading.set(name, known);
    try {
      await known;
    } finally {
      // Whatever came of it: the next call looks whether the file is there.
      loading.delete(name);
    }
    if (!files.has(name)) throw new Error(`the script of ${name} did not bring it`);
  };
  const read = async (name: string) => {
    try {
      await loadOnce(name);
      return await unpacked(decode(files.get(name) ?? ''));
    } catch (error) {
      // What cannot be read is broken.
      files.delete(name);
      throw error;
    }
  };
  return {
    put: (name, text) => void files.set(name, text),
    read,
    readJson: async (name) => JSON.parse(new TextDecoder('euc-jp').decode(await read(name))) as unknown,
  };
}

/** Unpacks what is gzipped. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const gunzip = new DecompressionStream('gzip');
  const writer = gunzip.writable.getWriter();
  // What goes wrong is told by the other end.
  void Promise.all([writer.write(bytes), writer.close()]).catch(() => undefined);
  return new Uint8Array(await new Response(gunzip.readable).arrayBuffer());
}
