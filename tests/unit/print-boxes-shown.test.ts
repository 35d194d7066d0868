import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { mayShowBox } from '../../scripts/print/boxes-shown.ts';

/** A PDF whose page has this content, deflated as Chromium does it or not. */
async function pdfWith(content: string, isDeflated = true): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage();
  const stream = isDeflated ? document.context.flateStream(content) : document.context.stream(content);
  page.node.set(PDFName.of('Contents'), document.context.register(stream));
  return document.save({ useObjectStreams: false });
}

describe('the search for boxes', () => {
  it.each([
    ['text of known glyphs', 'BT /F1 12 Tf <00120034> Tj ET', false],
    ['zeros that are no code', 'BT /F1 12.0000 Tf <12000034> Tj [<0001> 10000 <A000>] TJ ET', false],
    ['zeros without text', '/Span <</ActualText <0000>>> BDC 0 0 10000 10 re f EMC', false],
    ['glyph 0 alone', 'BT /F1 12 Tf <0000> Tj ET', true],
    ['glyph 0 among others', 'BT /F1 12 Tf [<00120000> 5 <0034>] TJ ET', true],
    ['text it does not understand', 'BT /F1 12 Tf (abc) Tj ET', true],
  ])('finds in %s what is there', async (_, content, found) => {
    expect(mayShowBox(await pdfWith(content))).toBe(found);
    expect(mayShowBox(await pdfWith(content, false))).toBe(found);
  });

  it('looks at every stream', async () => {
    const document = await PDFDocument.create();
    const streams = ['BT <0012> Tj ET', 'BT <0000> Tj ET', 'BT <0034> Tj ET'];
    for (const content of streams) document.context.register(document.context.flateStream(content));
    document.addPage();
    expect(mayShowBox(await document.save({ useObjectStreams: false }))).toBe(true);
  });

  it('says yes where it cannot know', async () => {
    const pdf = Buffer.from(await pdfWith('BT /F1 12 Tf <0012> Tj ET'));
    const changed = (from: string, to: string) => Buffer.from(pdf.toString('latin1').replace(from, to), 'latin1');
    expect(mayShowBox(changed('/FlateDecode', '/LZWDecode'))).toBe(true);
    expect(mayShowBox(changed('/Length ', '/Length 1'))).toBe(true);
    expect(mayShowBox(Buffer.from('%PDF-1.4 without any stream'))).toBe(true);
  });
});
