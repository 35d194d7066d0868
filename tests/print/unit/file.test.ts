import { PDFDict, PDFDocument, PDFName, PDFString, PDFStream } from '@cantoo/pdf-lib';
import { getDocument } from 'unpdf/pdfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { addStream, bytesOf } from '../../../scripts/pdf/file/streams.ts';
import { writeDocument } from '../../../scripts/pdf/file/write.ts';

const OBJECTS = 1200;

/** A document of two pages, with many small objects, a stream and one object that nothing leads to. */
async function makeDocument(): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  document.addPage([200, 100]);
  document.addPage([300, 100]).drawText('Hello');
  const many = Array.from({ length: OBJECTS }, (_, index) =>
    context.register(context.obj({ N: index, S: PDFString.of(`a(b) ${index}`), A: [1, -0.5, 'Name', true, null] })),
  );
  catalog.set(PDFName.of('Many'), context.obj(many));
  catalog.set(PDFName.of('Bytes'), await addStream(document, Buffer.from('endstream endobj')));
  context.register(context.obj({ Lost: true }));
  return document;
}

describe('a written file', () => {
  let bytes: Buffer;
  let read: PDFDocument;
  beforeAll(async () => {
    bytes = await writeDocument(await makeDocument());
    read = await PDFDocument.load(bytes, { updateMetadata: false });
  });
  const at = (key: string) => read.catalog.get(PDFName.of(key));

  it('is read again with everything in it', async () => {
    expect(read.getPages().map((page) => page.getWidth())).toEqual([200, 300]);
    const many = read.context.lookup(at('Many'))?.toString() ?? '';
    expect(many.match(/\d+ 0 R/g)).toHaveLength(OBJECTS);
    const dicts = read.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? object : []));
    const numbered = dicts.filter((dict) => dict.has(PDFName.of('N')));
    expect(numbered[17]?.toString().replace(/\s+/g, ' ')).toBe(
      '<< /N 17 /S (a(b) 17) /A [ 1 -0.5 /Name true null ] >>',
    );
    expect(bytesOf(read, at('Bytes')).toString()).toBe('endstream endobj');
  });

  it('is found by its cross-references, without being searched through', async () => {
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, stopAtErrors: true });
    const pdf = await task.promise;
    const { items } = await (await pdf.getPage(2)).getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : ''))).toContain('Hello');
    await task.destroy();
  });

  it('holds nothing that nothing leads to', () => {
    expect(bytes.includes('Lost')).toBe(false);
    const objects = read.context.enumerateIndirectObjects().map(([, object]) => object.toString());
    expect(objects.filter((object) => object.includes('/Lost'))).toEqual([]);
  });

  it('is the same every time, and named after its bytes', async () => {
    expect((await writeDocument(await makeDocument())).equals(bytes)).toBe(true);
    const other = await makeDocument();
    other.addPage();
    const idOf = (file: Buffer) => /\/ID \[ <(\w{32})> <(\w{32})> \]/.exec(file.toString('latin1'))?.slice(1);
    const [first, second] = [idOf(bytes), idOf(await writeDocument(other))];
    expect(first?.[0]).toBe(first?.[1]);
    expect(second).not.toEqual(first);
  });

  it('packs its objects together', () => {
    const streams = read.context.enumerateIndirectObjects().filter(([, object]) => object instanceof PDFStream);
    expect(bytes.length).toBeLessThan(OBJECTS * 25);
    expect(streams.length).toBeLessThan(10);
  });
});
