import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFPageLeaf } from '@cantoo/pdf-lib';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs';

type TextItem = Extract<Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number], { str: string }>;

/** Left, bottom, right, top in points. */
export type Box = [number, number, number, number];

/** A run of text on a line; from the paper's left and upper edge, in mm. */
export interface PdfPiece {
  text: string;
  left: number;
  right: number;
  /** Of the em box: ascenders and descenders stay within it. */
  top: number;
  bottom: number;
  /** Size of the font, in points. */
  size: number;
}

/** A page as a reader sees it, and the boxes as the file has them. */
export interface PdfPage {
  /** Counted from 1. */
  number: number;
  /** All its words, a line break where the text has one. */
  text: string;
  /** The sizes of its letters in points, smallest first. */
  sizes: number[];
  /** Its words in the order they are read, and where they stand. */
  pieces: PdfPiece[];
  /** The addresses of links that go out, as written. */
  urls: string[];
  /** The names of the destinations of links that stay in. */
  targets: string[];
  boxes: Record<'MediaBox' | 'CropBox' | 'TrimBox', Box | undefined>;
}

/** An entry of the outline and the page it goes to. */
export interface OutlineEntry {
  title: string;
  page: number | undefined;
  level: number;
}

/** A font that text refers to. */
export interface PdfFont {
  /** With the tag of its subset: ABCDEF+Name. */
  name: string;
  /** Type0, TrueType, Type3, … */
  subtype: string;
  /** How the outlines are kept: FontFile2 is TrueType; undefined is not embedded. */
  embedded: string | undefined;
}

/** What tests ask of a PDF. */
export interface PdfReading {
  pages: PdfPage[];
  outline: OutlineEntry[];
  fonts: PdfFont[];
  /** Title, Author, Subject, CreationDate, … as in the file. */
  info: Record<string, unknown>;
  /** The XMP packet, as text. */
  xmp: string | undefined;
  lang: unknown;
  isTagged: boolean;
  showsTitle: boolean;
  /** Page numbers by fragment id. */
  destinations: Map<string, number>;
}

const readings = new Map<string, Promise<PdfReading>>();

/**
 * Reads a PDF with pdfjs, and with pdf-lib what pdfjs does not tell (fonts, boxes). Many tests ask of the same sheets: each
 * is read once in a process.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const key = createHash('sha256').update(bytes).digest('hex');
  const reading = readings.get(key) ?? readAnew(bytes);
  readings.set(key, reading);
  return reading;
}

async function readAnew(bytes: Uint8Array): Promise<PdfReading> {
  const raw = await PDFDocument.load(bytes, { updateMetadata: false });
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    const { info, metadata } = await document.getMetadata();
    const preferences = (await document.getViewerPreferences()) as Record<string, unknown> | null;
    const marks = (await document.getMarkInfo()) as Record<string, unknown> | null;
    return {
      pages: await Promise.all(raw.getPages().map(async (page, index) => readPage(document, index + 1, page.node))),
      outline: await outlineOf(document, (await document.getOutline()) ?? [], 1),
      fonts: fontsIn(raw),
      info: info as Record<string, unknown>,
      xmp: metadata?.getRaw() as string | undefined,
      lang: (info as Record<string, unknown>)['Language'],
      isTagged: marks?.['Marked'] === true,
      showsTitle: preferences?.['DisplayDocTitle'] === true,
      destinations: await pagesOfDestinations(document),
    };
  } finally {
    await task.destroy();
  }
}

/** On which page, counted from 1, each destination is, by fragment id. */
async function pagesOfDestinations(document: PDFDocumentProxy): Promise<Map<string, number>> {
  const entries = Object.entries(await document.getDestinations()).map(
    async ([name, [page]]) => [decodeURIComponent(name), (await document.getPageIndex(page)) + 1] as const,
  );
  return new Map(await Promise.all(entries));
}

async function readPage(document: PDFDocumentProxy, number: number, leaf: PDFPageLeaf): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const annotations = (await page.getAnnotations()) as { subtype: string; unsafeUrl?: string; dest?: unknown }[];
  const height = page.view[3] ?? 0;
  const links = annotations.filter(({ subtype }) => subtype === 'Link');
  return {
    number,
    text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    sizes: [...new Set(items.flatMap((item) => ('str' in item && item.str.trim() ? sizeOf(item.transform) : [])))].sort(
      (a, b) => a - b,
    ),
    pieces: items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [pieceOf(item, height)] : [])),
    urls: links.flatMap(({ unsafeUrl }) => unsafeUrl ?? []),
    targets: links.flatMap(({ dest }) => (typeof dest === 'string' ? decodeURIComponent(dest) : [])),
    boxes: { MediaBox: boxOf(leaf, 'MediaBox'), CropBox: boxOf(leaf, 'CropBox'), TrimBox: boxOf(leaf, 'TrimBox') },
  };
}

/** The height of letters that a text matrix gives, to the hundredth of a point. */
function sizeOf([, , c, d]: number[]): number {
  return Math.round(Math.hypot(c ?? 0, d ?? 0) * 100) / 100;
}

/** How far the em box of the sheets' font reaches below the line, of its height. */
const DESCENT = 0.12;
const MM = 25.4 / 72;

function pieceOf({ str, transform, width }: TextItem, pageHeight: number): PdfPiece {
  const [, , , size, left, baseline] = transform as [number, number, number, number, number, number];
  const bottom = (pageHeight - baseline + DESCENT * size) * MM;
  return { text: str, left: left * MM, right: (left + width) * MM, top: bottom - size * MM, bottom, size };
}

function boxOf(leaf: PDFPageLeaf, name: string): Box | undefined {
  const array = leaf.lookupMaybe(PDFName.of(name), PDFArray);
  return array?.asArray().map((side) => (side instanceof PDFNumber ? side.asNumber() : Number.NaN)) as Box | undefined;
}

type Outline = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>;

async function outlineOf(document: PDFDocumentProxy, entries: Outline, level: number): Promise<OutlineEntry[]> {
  const nested = entries.map(async ({ title, dest, items }) => {
    const target = typeof dest === 'string' ? await document.getDestination(dest) : dest;
    const page = target ? (await document.getPageIndex(target[0])) + 1 : undefined;
    return [{ title, page, level }, ...(await outlineOf(document, items as Outline, level + 1))];
  });
  return (await Promise.all(nested)).flat();
}

function fontsIn(document: PDFDocument): PdfFont[] {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const fonts = objects.filter(
    (object) => object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Font'),
  );
  return (fonts as PDFDict[]).flatMap((font) => {
    const subtype = nameIn(font, 'Subtype');
    if (subtype.startsWith('CIDFont')) return [];
    const descendant = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict);
    const descriptor = (descendant ?? font).lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
    const embedded = ['FontFile', 'FontFile2', 'FontFile3'].find((key) => descriptor?.has(PDFName.of(key)));
    return [{ name: nameIn(font, 'BaseFont'), subtype, embedded }];
  });
}

function nameIn(dict: PDFDict, key: string): string {
  return dict.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? '';
}
