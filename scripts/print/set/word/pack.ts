import { AlignmentType, Document, Footer, LevelFormat, Packer, PageOrientation, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipOf } from '../../../lib/zip.ts';
import { LIST, mm, type Block } from './parts.ts';

/** What a document says of itself, and what it holds. */
export interface WordDocument {
  title: string;
  author: string;
  subject: string;
  /** The language of its texts. */
  lang: string;
  /** The day of the edition, YYYY-MM-DD: the day a document says it was made. */
  edition: string;
  landscape?: boolean;
  body: readonly Block[];
  /** What stands at the foot of every page, a paragraph each. */
  foot: readonly string[];
}

const FONT = 'BIZ UDPゴシック';
/** What takes its place where it is not installed, as on a Mac. */
const INSTEAD = 'Yu Gothic';
const FONTS = `<w:font w:name="${FONT}"><w:altName w:val="${INSTEAD}"/><w:charset w:val="80"/><w:family w:val="swiss"/></w:font>`;
const MARGIN = mm(15);
const A4 = { width: mm(210), height: mm(297) };

/**
 * Writes a document so that the same content gives the same bytes: `docx` would put the time of the day into it.
 * @returns the file.
 */
export async function packWord(made: WordDocument): Promise<Uint8Array> {
  const { title, author, subject, lang, edition, landscape = false, body, foot } = made;
  const locale = `${lang}-${new Intl.Locale(lang).maximize().region ?? ''}`;
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    description: subject,
    styles: stylesIn(locale),
    numbering: { config: [{ reference: LIST, levels: [bullets] }] },
    sections: [
      {
        properties: {
          page: {
            size: { ...A4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, footer: mm(7) },
          },
        },
        footers: { default: new Footer({ children: foot.map((text) => new Paragraph({ text, style: 'Foot' })) }) },
        children: [...body],
      },
    ],
  });
  const parts = Object.entries(unzipSync(await Packer.toBuffer(document)));
  const time = `${edition}T00:00:00Z`;
  const mended = parts.map(([name, bytes]) => ({ name, data: mend(name, bytes, { time, locale }) }));
  return zipOf(mended, edition, 'deflated');
}

function mend(name: string, bytes: Uint8Array, { time, locale }: { time: string; locale: string }): Uint8Array {
  if (name === 'docProps/core.xml')
    return strToU8(
      strFromU8(bytes)
        .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`)
        .replace('</cp:coreProperties>', `<dc:language>${locale}</dc:language></cp:coreProperties>`),
    );
  if (name === 'word/fontTable.xml') return strToU8(strFromU8(bytes).replace(/\/>$/, `>${FONTS}</w:fonts>`));
  return bytes;
}

const LINE = { style: 'single' as const, size: 6, color: '000000', space: 1 };
const bullets = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '・',
  style: { paragraph: { indent: { left: mm(5), hanging: mm(5) } } },
};

function stylesIn(locale: string) {
  const run = (size: number, more = {}) => ({ run: { font: FONT, size: size * 2, ...more } });
  const space = (before: number, after: number) => ({
    // Lines are 1.25 high.
    spacing: { before: before * 20, after: after * 20, line: 300 },
  });
  return {
    default: {
      document: { ...run(10.5, { language: { value: locale, eastAsia: locale } }), paragraph: space(0, 3) },
      heading1: { ...run(20, { bold: true }), paragraph: space(0, 4) },
      heading2: { ...run(12, { bold: true }), paragraph: space(8, 2) },
      listParagraph: { paragraph: space(0, 2) },
    },
    paragraphStyles: [
      { id: 'Note', name: 'Note', basedOn: 'Normal', ...run(10.5, { color: '4D4D4D' }), paragraph: space(0, 5) },
      {
        id: 'Foot',
        name: 'Foot',
        basedOn: 'Normal',
        ...run(8, { color: '4D4D4D' }),
        paragraph: { alignment: AlignmentType.LEFT, ...space(0, 0) },
      },
      {
        id: 'Line',
        name: 'Line',
        basedOn: 'Normal',
        ...run(10.5),
        paragraph: { ...space(10, 0), border: { bottom: LINE, between: LINE } },
      },
    ],
  };
}
