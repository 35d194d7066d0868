import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFRef, PDFStream, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { serialize } from './serialize.ts';
import { crossReferences, type Place } from './cross-references.ts';

/** How many objects are compressed together: more take less room, fewer are opened sooner. */
const TOGETHER = 1000;
/** The comment tells programs that the file is no text (ISO 32000-1, 7.5.2). */
const HEADER = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');

/**
 * Writes a document as a file: what can be reached from its catalog, numbered in that order, in compressed object
 * streams (ISO 32000-1, 7.5.7). The same document gives the same bytes, and its identifier is a hash of them.
 */
export async function writeDocument(document: PDFDocument): Promise<Buffer> {
  // Pages and pictures that were embedded become objects now.
  await document.flush();
  const { context } = document;
  const { Root, Info } = context.trailerInfo;
  const numbers = numberObjects(document, [Root, Info]);
  const numberOf = (ref: PDFRef) => numbers.get(ref) ?? 0;
  const places: Place[] = [];
  const parts: Buffer[] = [HEADER];
  let length = HEADER.length;

  const plain: { number: number; text: string }[] = [];
  for (const [ref, number] of numbers) {
    const object = context.lookup(ref);
    if (object instanceof PDFStream) addStream(number, object);
    else if (object) plain.push({ number, text: serialize(object, numberOf) });
  }
  let next = numbers.size + 1;
  for (let at = 0; at < plain.length; at += TOGETHER) addTogether(next++, plain.slice(at, at + TOGETHER));

  const id = createHash('sha256').update(Buffer.concat(parts)).digest('hex').slice(0, 32);
  const trailer = [Root && `/Root ${serialize(Root, numberOf)}`, Info && `/Info ${serialize(Info, numberOf)}`];
  const start = length;
  places[next] = { offset: start };
  const { table, entries } = crossReferences(places);
  add(next, `<</Type/XRef/Size ${places.length}${trailer.join('')}/ID[<${id}><${id}>]${entries}>>`, table);
  parts.push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);

  function addStream(number: number, stream: PDFStream): void {
    stream.updateDict();
    add(number, serialize(stream.dict, numberOf), Buffer.from(stream.getContents()));
  }

  function addTogether(number: number, objects: readonly { number: number; text: string }[]): void {
    let offset = 0;
    const index = objects.map(({ number: own, text }, at) => {
      places[own] = { stream: number, index: at };
      const entry = `${own} ${offset}`;
      offset += text.length + 1;
      return entry;
    });
    const head = `${index.join(' ')}\n`;
    const packed = deflateSync(Buffer.from(`${head}${objects.map(({ text }) => text).join('\n')}`, 'latin1'), {
      level: 6,
    });
    const dict = `/Type/ObjStm/N ${objects.length}/First ${head.length}/Filter/FlateDecode/Length ${packed.length}`;
    add(number, `<<${dict}>>`, packed);
  }

  function add(number: number, dict: string, bytes: Buffer): void {
    places[number] ??= { offset: length };
    const part = Buffer.concat([
      Buffer.from(`${number} 0 obj\n${dict}stream\n`, 'latin1'),
      bytes,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
    parts.push(part);
    length += part.length;
  }
}

/** The number of each object that can be reached, from 1 on, in the order in which it is come upon. */
function numberObjects({ context }: PDFDocument, from: readonly (PDFObject | undefined)[]): Map<PDFRef, number> {
  const numbers = new Map<PDFRef, number>();
  const waiting = [...from].reverse();
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (object instanceof PDFRef) {
      if (numbers.has(object)) continue;
      const found = context.lookup(object);
      if (!found) continue;
      numbers.set(object, numbers.size + 1);
      waiting.push(found);
    } else if (object instanceof PDFDict) waiting.push(...object.values().reverse());
    else if (object instanceof PDFArray) waiting.push(...object.asArray().toReversed());
    else if (object instanceof PDFStream) waiting.push(...object.dict.values().reverse());
  }
  return numbers;
}
