import {
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksAround } from '../../scripts/pdf/read/marks.ts';
import { openPdf, type Pdf } from '../../scripts/pdf/read/open.ts';
import { wordsOf } from '../../scripts/pdf/read/words.ts';
import { sheetBytes, taggedSheets, solid } from '../support/sheets.ts';

/** Something said of each content number of each page: `PAGE NUMBER`. */
type ByNumber = Record<string, string>;

describe.each(taggedSheets)('what the rules read of the sheet $id', ({ id }) => {
  let pdf: Pdf;
  let task: PDFDocumentLoadingTask;
  let other: PDFDocumentProxy;
  beforeAll(async () => {
    pdf = await openPdf(sheetBytes(id));
    task = getDocument({ data: sheetBytes(id), verbosity: 0 });
    other = await task.promise;
  });
  afterAll(() => task.destroy());

  const allPages = async (read: (page: PDFPageProxy) => Promise<ByNumber>): Promise<ByNumber> => {
    const pages = pdf.pages.map(async ({ number }) => read(await other.getPage(number)));
    return Object.assign({}, ...(await Promise.all(pages))) as ByNumber;
  };

  it('is the words that pdfjs reads, under the same content numbers', async () => {
    const words: ByNumber = {};
    for (const item of pdf.items) {
      const mcid = marksAround(item.mark).find((mark) => mark.mcid !== undefined)?.mcid;
      const key = `${item.page} ${mcid}`;
      words[key] = (words[key] ?? '') + solid(wordsOf(item));
    }
    const filled = Object.fromEntries(Object.entries(words).filter(([, text]) => text !== ''));
    expect(Object.keys(filled).length).toBeGreaterThan(0);
    expect(filled).toEqual(await allPages(wordsByNumber));
  });

  it('is the roles that pdfjs reads, for the same content numbers', async () => {
    const roles: ByNumber = {};
    for (const { element, page, mcid } of pdf.marks) if (element) roles[`${page} ${mcid}`] = element.role ?? '?';
    const others = await allPages(rolesByNumber);
    expect(Object.keys(roles).length).toBeGreaterThan(0);
    expect(others).toMatchObject(roles);
  });

  it('has each content number once on a page', () => {
    const numbers = pdf.marks.flatMap(({ page, mcid }) => (mcid === undefined ? [] : `${page} ${mcid}`));
    expect(numbers.filter((number, index) => numbers.indexOf(number) < index)).toEqual([]);
  });
});

/** Words by content number; those outside of all under `undefined`. */
async function wordsByNumber(page: PDFPageProxy): Promise<ByNumber> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const words: ByNumber = {};
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const key = `${page.pageNumber} ${open.at(-1)}`;
      const text = solid(item.str);
      if (text !== '') words[key] = (words[key] ?? '') + text;
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(numberIn(item.id) ?? open.at(-1));
  }
  return words;
}

interface StructureNode {
  role?: string;
  id?: string;
  children?: StructureNode[];
}

async function rolesByNumber(page: PDFPageProxy): Promise<ByNumber> {
  const roles: ByNumber = {};
  const read = ({ role, children = [] }: StructureNode): void => {
    for (const child of children) {
      const number = numberIn(child.id);
      if (number !== undefined) roles[`${page.pageNumber} ${number}`] = role ?? '?';
      read(child);
    }
  };
  read((await page.getStructTree()) as StructureNode);
  return roles;
}

/** The content number in an id of pdfjs, as in p12R_mc3. */
function numberIn(id: string | undefined): string | undefined {
  return /_mc(\d+)$/.exec(id ?? '')?.[1];
}
