import { PDFName, PDFNumber, PDFRawStream, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { openDocument } from '../../pdf/file/open.ts';
import { writeDocument } from '../../pdf/file/write.ts';
import { nameOf } from '../../pdf/names.ts';
import { imposeBooklet } from '../../print/booklet/index.ts';
import { finishOf } from '../../print/print-sheet.ts';
import type { SheetToPrint } from '../../print/index.ts';
import type { PreparedFile, PreparedSheet } from '../prepared.ts';
import type { PrepareRequest } from '../request.ts';

/** Under which a form says, until it is found again, which place it paints. */
const PLACE = 'ShioriPlace';
/** Room for whatever a place may hold, in any coordinates. */
const FAR = 20_000;

/**
 * Imposes a booklet from prepared pages. There a page is a form, whose content is one stream: what fills a place is a form of its
 * own within it.
 * @throws Error in one line that names the booklet and the cause.
 */
export async function prepareBooklet(
  sheet: SheetToPrint,
  source: PreparedSheet | undefined,
  request: PrepareRequest,
): Promise<PreparedSheet> {
  if (!source) throw new Error(`${sheet.id}: it is imposed from "${sheet.of}", which is not prepared`);
  const variants: PreparedFile[] = [];
  let count = 0;
  for (const variant of source.variants) {
    const { bytes, pages } = await imposeBooklet(await withForms(variant), finishOf(sheet, request));
    count = pages;
    variants.push(await foundAgain(variant, bytes));
  }
  return { id: sheet.id, pages: count, variants };
}

/** The pages as they are, with a form in each place. */
async function withForms({ bytes, places, pages }: PreparedFile): Promise<Buffer> {
  const document = await openDocument(bytes);
  const { context } = document;
  places.forEach(({ painted, page }, index) => {
    const name = `Own${index}`;
    const form = context.stream('', {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [-FAR, -FAR, FAR, FAR],
      [PLACE]: index,
    });
    const leaf = document.getPages().find(({ ref }) => ref.objectNumber === pages[page]?.page);
    leaf?.node.setXObject(nameOf(name), context.register(form));
    context.assign(PDFRef.of(painted.object), context.stream(`/${name} Do\n`));
  });
  return writeDocument(document);
}

/** The places of the pages, by the forms that now paint them. */
async function foundAgain({ when, places }: PreparedFile, bytes: Uint8Array): Promise<PreparedFile> {
  const document = await openDocument(bytes);
  const forms = formsIn(document);
  return {
    when,
    bytes: await writeDocument(document),
    places: places.map((place, index) => {
      const object = forms.get(index);
      if (object === undefined) throw new Error(`a place for ${place.field} is lost in the booklet`);
      return { ...place, painted: { object, isForm: true }, tag: undefined };
    }),
    pages: [],
    parents: [],
  };
}

function formsIn({ context }: PDFDocument): Map<number, number> {
  const forms = new Map<number, number>();
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const index = object.dict.get(PDFName.of(PLACE));
    if (!(index instanceof PDFNumber)) continue;
    forms.set(index.asNumber(), ref.objectNumber);
    object.dict.delete(PDFName.of(PLACE));
  }
  return forms;
}
