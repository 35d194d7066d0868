import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { checkPdf } from '../../../scripts/pdf/index.ts';
import { GoodPdf } from './good-pdf.ts';

const good = async (): Promise<Uint8Array> => (await GoodPdf.make()).save();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file that cannot be checked', () => {
  it.each([
    ['nothing', bytes('')],
    ['a page of the web', bytes('<!doctype html><title>x</title>')],
  ])('is called no PDF: %s', async (_, file) => {
    await expect(checkPdf(file)).rejects.toThrow(/^it is not a PDF: it does not begin with %PDF-$/);
  });

  it.each([
    ['the header alone', /^it is damaged: its end is missing$/, async () => bytes('%PDF-1.7\n')],
    ['the first half', /^it is damaged: its end is missing$/, async () => (await good()).slice(0, 2000)],
    ['no catalog', /^it is damaged: [^\n]+$/, async () => bytes('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF')],
    ['a hole', /^it is damaged: [^\n]+$/, async () => (await good()).fill(0x28, 400, 4000)],
  ])('is called damaged: %s', async (_, message, file) => {
    await expect(checkPdf(await file())).rejects.toThrow(message);
  });

  it('is called damaged where the content of a page is', async () => {
    const pdf = await GoodPdf.make();
    pdf.addForm('Broken', 'no deflated data', { Filter: 'FlateDecode' });
    pdf.content += '/Broken Do\n';
    await expect(checkPdf(await pdf.save())).rejects.toThrow(/^the content of page 1 cannot be read: [^\n]+$/);
  });

  it('is said to be closed by a password', async () => {
    const pdf = await GoodPdf.make();
    pdf.document.encrypt({ userPassword: 'secret', ownerPassword: 'owner' });
    await expect(checkPdf(await pdf.save())).rejects.toThrow(/^it opens with a password only$/);
  });

  it('is said to have no page', async () => {
    const empty = await PDFDocument.create();
    await expect(checkPdf(await empty.save({ addDefaultPage: false }))).rejects.toThrow(/^it has no page$/);
  });
});
