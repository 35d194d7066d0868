import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Makes a font of a few glyphs, which keep their numbers. */
export type Subset = (glyphs: Iterable<number>) => Buffer;

/** What is used of harfbuzz’s own interface (hb-subset.h), which the package compiles and gives no names to. */
interface Harfbuzz {
  memory: { buffer: ArrayBuffer };
  _initialize: () => void;
  malloc: (size: number) => number;
  hb_blob_create: (data: number, length: number, mode: number, user: number, destroy: number) => number;
  hb_blob_destroy: (blob: number) => void;
  hb_blob_get_data: (blob: number, length: number) => number;
  hb_blob_get_length: (blob: number) => number;
  hb_face_create: (blob: number, index: number) => number;
  hb_face_destroy: (face: number) => void;
  hb_face_reference_blob: (face: number) => number;
  hb_set_add: (set: number, value: number) => void;
  hb_subset_input_create_or_fail: () => number;
  hb_subset_input_destroy: (input: number) => void;
  hb_subset_input_glyph_set: (input: number) => number;
  hb_subset_input_set: (input: number, kind: number) => number;
  hb_subset_input_set_flags: (input: number, flags: number) => void;
  hb_subset_or_fail: (face: number, input: number) => number;
}

const READ_ONLY = 1;
const DROPPED_TABLES = 3;
/** No hints; glyphs keep their numbers; those that features would put in their place are not taken along. */
const FLAGS = 0x1 | 0x2 | 0x200;
/** What a PDF does not use of a font: it says itself which glyphs stand where. */
const NOT_IN_PDF = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'OS/2', 'VORG', 'cmap', 'gasp', 'name', 'post', 'vhea', 'vmtx'];

/** The part of it that is used; Node’s types leave it to the DOM. */
declare const WebAssembly: { instantiate: (file: Uint8Array) => Promise<{ instance: { exports: unknown } }> };

let loading: Promise<Harfbuzz> | undefined;

async function load(): Promise<Harfbuzz> {
  const path = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(path));
  const harfbuzz = instance.exports as Harfbuzz;
  harfbuzz._initialize();
  return harfbuzz;
}

/**
 * Takes a font into harfbuzz’s memory once. The package `subset-font` reads it anew for each subset, which takes fifty times as
 * long as making one.
 */
export async function loadSubsetter(file: Uint8Array): Promise<Subset> {
  const harfbuzz = await (loading ??= load());
  const place = harfbuzz.malloc(file.length);
  new Uint8Array(harfbuzz.memory.buffer).set(file, place);
  const whole = harfbuzz.hb_blob_create(place, file.length, READ_ONLY, 0, 0);
  const face = harfbuzz.hb_face_create(whole, 0);
  return (glyphs) => {
    const input = harfbuzz.hb_subset_input_create_or_fail();
    harfbuzz.hb_subset_input_set_flags(input, FLAGS);
    const dropped = harfbuzz.hb_subset_input_set(input, DROPPED_TABLES);
    for (const name of NOT_IN_PDF) harfbuzz.hb_set_add(dropped, Buffer.from(name).readUInt32BE());
    const kept = harfbuzz.hb_subset_input_glyph_set(input);
    for (const glyph of glyphs) harfbuzz.hb_set_add(kept, glyph);
    const made = harfbuzz.hb_subset_or_fail(face, input);
    harfbuzz.hb_subset_input_destroy(input);
    if (made === 0) throw new Error('harfbuzz could not make a subset of a font');
    const blob = harfbuzz.hb_face_reference_blob(made);
    const start = harfbuzz.hb_blob_get_data(blob, 0);
    const bytes = Buffer.from(new Uint8Array(harfbuzz.memory.buffer, start, harfbuzz.hb_blob_get_length(blob)));
    harfbuzz.hb_blob_destroy(blob);
    harfbuzz.hb_face_destroy(made);
    return bytes;
  };
}
