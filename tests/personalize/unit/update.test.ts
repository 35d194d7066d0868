import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { endOf, Update } from '../../../scripts/personalize/fill/update.ts';
import { openDocument } from '../../../scripts/pdf/file/open.ts';
import { writeDocument } from '../../../scripts/pdf/file/write.ts';
import { readPdf } from '../../support/pdf.ts';

describe('an update', () => {
  let file: Buffer;
  let content: number;
  beforeAll(async () => {
    const document = await PDFDocument.create({ updateMetadata: false });
    document.setTitle('題');
    const page = document.addPage([100, 100]);
    const stream = document.context.register(document.context.stream('q Q\n'));
    page.node.set(PDFName.of('Contents'), stream);
    content = stream.objectNumber;
    file = await writeDocument(document);
  });

  function updated(text: string): Buffer {
    const update = new Update(file, endOf(file));
    update.putStream(content, '', text);
    update.put(update.next(), '<</Added true>>');
    return update.bytes();
  }

  it('leaves the file as it is and stands behind it', () => {
    expect(updated('q 1 w Q\n').subarray(0, file.length)).toEqual(file);
  });

  it('replaces objects and adds others', async () => {
    const { context } = await openDocument(updated('q 1 w Q\n'));
    const objects = context.enumerateIndirectObjects();
    const streams = objects.map(([, object]) => object).filter((object) => object instanceof PDFRawStream);
    expect(streams.map(({ contents }) => Buffer.from(contents).toString())).toContain('q 1 w Q\n');
    expect(streams.map(({ contents }) => Buffer.from(contents).toString())).not.toContain('q Q\n');
    expect(
      objects.some(([, object]) => object instanceof PDFDict && String(object.get(PDFName.of('Added'))) === 'true'),
    ).toBe(true);
  });

  it('is read by another reader as one file', async () => {
    const { pages, info } = await readPdf(new Uint8Array(updated('q 1 w Q\n')));
    expect(pages).toHaveLength(1);
    expect(info['Title']).toBe('題');
  });

  it('has the first identifier of the file and, as the second, one that follows from what it holds', () => {
    const ids = (bytes: Buffer) => /\/ID\[<(\w+)> <(\w+)>\]/.exec(bytes.toString('latin1'))?.slice(1);
    const [first, second] = ids(updated('q 1 w Q\n')) ?? [];
    expect(first).toBe(endOf(file).id);
    expect(ids(updated('q 2 w Q\n'))).toEqual([first, expect.not.stringMatching(second ?? '')]);
    expect(updated('q 1 w Q\n')).toEqual(updated('q 1 w Q\n'));
  });
});
