import { ParseSpeeds, PDFDict, PDFDocument, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import { annotationsOf, type Annotation } from './annotations.ts';
import { contentOf, type Content } from './content.ts';
import { markMaker } from './marks.ts';
import { parentTreeOf } from './parent-tree.ts';
import { structureOf, type Structure } from './structure.ts';
import { asDict } from './values.ts';
import { xmpOf, type Xmp } from './xmp.ts';

/** A PDF as the rules see it. */
export interface Pdf extends Content {
  /** The first line of the file. */
  header: string;
  /** The encryption dictionary of a protected file; only such as open without a password are read. */
  encryption: PDFDict | undefined;
  document: PDFDocument;
  catalog: PDFDict;
  /** The document's own metadata. */
  xmp: Xmp | undefined;
  structure: Structure | undefined;
  pages: Page[];
  annotations: Annotation[];
}

/** A page. */
export interface Page {
  /** Counted from 1. */
  number: number;
  ref: PDFRef;
  leaf: PDFDict;
}

/** Without a password the objects of a protected file look damaged. */
const LENIENT = { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest };

/**
 * Reads a PDF once for all rules.
 * @throws Error in one line: not a PDF, damaged, or closed by a password.
 */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  const [header = ''] = Buffer.from(bytes.subarray(0, 1024))
    .toString('latin1')
    .split(/\r\n|\r|\n/);
  if (!header.startsWith('%PDF-')) throw new Error('it is not a PDF: it does not begin with %PDF-');
  // Without this, what is left of a file that was cut off might pass.
  if (!Buffer.from(bytes.subarray(-1024)).includes('%%EOF')) throw new Error('it is damaged: its end is missing');
  const { document, encryption } = await load(bytes);
  const { catalog, context } = document;
  const structure = structureOf(catalog, context);
  const parents = parentTreeOf(structure?.root);
  const leaves = pagesOf(document);
  const pages = leaves.map(({ ref, node }, index) => ({ number: index + 1, ref, leaf: node }));
  const resources = leaves.map(({ node }) => node.Resources());
  return {
    ...contentOf(
      pages.map((page, index) => ({ ...page, resources: resources[index] })),
      markMaker(structure, parents),
    ),
    header,
    encryption,
    document,
    catalog,
    xmp: xmpOf(catalog),
    structure,
    pages,
    annotations: leaves.flatMap((page, index) => {
      const { x, y, width, height } = page.getCropBox();
      const cropBox = [x, y, x + width, y + height];
      return annotationsOf(page.node, { page: index + 1, cropBox, structure, parents });
    }),
  };
}

async function load(bytes: Uint8Array): Promise<Pick<Pdf, 'document' | 'encryption'>> {
  const encryption = await encryptionOf(bytes);
  const options = encryption ? { ...LENIENT, password: '' } : { ...LENIENT, throwOnInvalidObject: true };
  const document = await PDFDocument.load(bytes, options).catch((error: unknown) => {
    throw new Error(encryption ? 'it opens with a password only' : `it is damaged: ${oneLine(error)}`, {
      cause: error,
    });
  });
  if (!(document.catalog instanceof PDFDict)) throw new Error('it is damaged: it has no catalog');
  return { document, encryption };
}

/** The encryption dictionary, which stands in the file as it is (ISO 32000-1, 7.6.1). */
async function encryptionOf(bytes: Uint8Array): Promise<PDFDict | undefined> {
  if (!Buffer.from(bytes).includes('/Encrypt')) return undefined;
  const { context } = await PDFDocument.load(bytes, { ...LENIENT, ignoreEncryption: true });
  return asDict(context.lookup(context.trailerInfo.Encrypt));
}

function pagesOf(document: PDFDocument): PDFPage[] {
  let pages: PDFPage[];
  try {
    pages = document.getPages();
  } catch (error) {
    throw new Error(`it is damaged: ${oneLine(error)}`, { cause: error });
  }
  if (pages.length === 0) throw new Error('it has no page');
  return pages;
}

function oneLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
}
