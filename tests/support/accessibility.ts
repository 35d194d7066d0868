import { PDFDict, PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { readMarkedContent, type MarkedPage } from './marked-content.ts';
import { readPdf, type PdfReading } from './pdf.ts';
import { contentsIn, nodesIn, parentsOf, tagTreeOf, type TagContent, type TagNode } from './tag-tree.ts';

/** A sheet as its readers find it: what is painted (pdfjs), and what the tags say of it (pdf-lib). */
export interface ReadSheet {
  document: PDFDocument;
  pdf: PdfReading;
  pages: MarkedPage[];
  tree: TagNode;
  nodes: TagNode[];
}

/** Reads a tagged PDF. */
export async function readSheet(bytes: Uint8Array): Promise<ReadSheet> {
  const [pdf, pages] = await Promise.all([readPdf(bytes), readMarkedContent(bytes)]);
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const tree = tagTreeOf(document);
  return { document, pdf, pages, tree, nodes: nodesIn(tree) };
}

/** All words of a sheet in the order in which its tags have them. */
export function wordsRead({ tree, pages }: Pick<ReadSheet, 'tree' | 'pages'>): string {
  return contentsIn(tree).map(wordsIn(pages)).join('');
}

/** How far from an item's words its number may stand, in points. */
const NEAR = 60;
/** An alternative is a sentence, or at least a word. */
const SHORTEST_ALTERNATIVE = 3;

/** What has to hold of a sheet for those who listen to it; each tells what is wrong, in a line. */
export const CHECKS: Readonly<Record<string, (sheet: ReadSheet) => string[]>> = {
  'tells language and title, and that it is tagged': ({ pdf }) => [
    ...told('no language', pdf.lang !== 'ja'),
    ...told('no title', !pdf.info['Title'] || !pdf.showsTitle),
    ...told('no tags', !pdf.isTagged),
    ...told('no mark of PDF/UA', !pdf.xmp?.includes('<pdfuaid:part>1</pdfuaid:part>')),
  ],

  'has everything painted in a tag, or as an artifact': ({ pages }) =>
    pages.flatMap(({ things, depth, isBalanced }, page) => [
      ...told(`page ${page + 1} is empty`, things.length === 0),
      ...told(`page ${page + 1}: marks in one another`, depth > 1 || !isBalanced),
      ...things
        .filter(({ tag, mcid }) => (tag === 'Artifact') === (mcid !== undefined))
        .map(({ kind, tag }) => `page ${page + 1}: ${kind} in ${tag ?? 'no mark'}`),
    ]),

  'names every mark once, under its type, and leads back from it': ({ document, pages, nodes, tree }) => {
    const parents = parentsOf(document);
    const keys = document.getPages().map(({ node }) => node.lookupMaybe(PDFName.of('StructParents'), PDFNumber));
    const painted = pages.flatMap(({ things }, page) => things.map(({ mcid, tag }) => ({ page, mcid, tag })));
    const named = nodes.flatMap((node) => node.kids.flatMap((kid) => ('mcid' in kid ? [{ ...kid, node }] : [])));
    const times = Map.groupBy(named, nameOf);
    const marks = painted.filter((mark): mark is TagContent & { tag: string } => mark.mcid !== undefined);
    return [
      ...told('no mark', contentsIn(tree).length === 0),
      ...marks
        .filter((mark) => times.get(nameOf(mark))?.length !== 1)
        .map((mark) => `${nameOf(mark)} is not named once`),
      ...named.flatMap((content) => {
        const own = marks.filter((mark) => nameOf(mark) === nameOf(content));
        const back = parents.get(keys[content.page]?.asNumber() ?? -1);
        return [
          ...told(`${nameOf(content)} is not painted`, own.length === 0),
          ...told(
            `${nameOf(content)} is no ${content.node.type}`,
            own.some(({ tag }) => tag !== content.node.type),
          ),
          ...told(
            `${nameOf(content)} leads to another tag`,
            !Array.isArray(back) || back[content.mcid] !== content.node.dict,
          ),
        ];
      }),
    ];
  },

  'says what each figure shows': ({ nodes }) =>
    ofType(nodes, /^Figure$/).flatMap(({ alt = '' }) => told(`“${alt}”`, alt.trim().length <= SHORTEST_ALTERNATIVE)),

  'says where each link leads, in a tag of its own': ({ document, pdf, nodes }) => {
    const parents = parentsOf(document);
    const held = ofType(nodes, /^Link$/).flatMap((node) => {
      const links = node.kids.flatMap((kid) => ('contents' in kid ? [kid] : []));
      return [
        ...told('a Link without a place', links.length === 0),
        ...links.flatMap(({ contents, structParent }) => [
          ...told('no words', !contents?.trim()),
          ...told(`“${contents}” leads to another tag`, parents.get(structParent ?? -1) !== node.dict),
        ]),
      ];
    });
    const count = pdf.pages.reduce((sum, { urls, targets }) => sum + urls.length + targets.length, 0);
    const inTags = ofType(nodes, /^Link$/).flatMap(({ kids }) => kids.filter((kid) => 'contents' in kid)).length;
    return [...held, ...told(`${inTags} of ${count} links are in the tags`, inTags !== count)];
  },

  'begins headings with the first level and leaves none out': ({ nodes }) => {
    const levels = ofType(nodes, /^H\d$/).map(({ type }) => Number(type.slice(1)));
    return levels.flatMap((level, index) =>
      told(`H${level} after ${levels[index - 1] ?? 'nothing'}`, level > (levels[index - 1] ?? 0) + 1),
    );
  },

  'makes lists of items, and items of a label and a body': ({ nodes, pages }) => [
    ...ofType(nodes, /^L$/).flatMap((list) =>
      kidTypes(list).flatMap((type) => told(`${type} in a list`, !/^(LI|L|Caption)$/.test(type))),
    ),
    ...ofType(nodes, /^LI$/).flatMap((item) => {
      const types = kidTypes(item).join(' ');
      return told(`an item of ${types}`, !/^(Lbl )?LBody$/.test(types));
    }),
    ...ofType(nodes, /^Lbl$/).flatMap((label) =>
      told('a label without words', contentsIn(label).map(wordsIn(pages)).join('').trim() === ''),
    ),
  ],

  'reads the number that stands before an item with it': ({ nodes, pages }) => {
    const inItems = new Set(ofType(nodes, /^LI$/).flatMap((item) => contentsIn(item).map(nameOf)));
    return pages.flatMap(({ runs }, page) => {
      const own = runs.filter(
        ({ mcid, words }) => mcid !== undefined && inItems.has(nameOf({ page, mcid })) && words.trim() !== '',
      );
      return runs.flatMap(({ words, mcid, right, baseline, height }) => {
        if (mcid !== undefined || !/^[(（]?\d{1,2}[)）.．]?$/.test(words.trim())) return [];
        const isNext = ({ left, baseline: at }: (typeof own)[number]) =>
          left > right - 1 && left < right + NEAR && Math.abs(at - baseline) < height / 2;
        return own
          .filter(isNext)
          .slice(0, 1)
          .map((next) => `page ${page + 1}: ${words} ${next.words}`);
      });
    });
  },

  'has tables of even rows, and headers that say what they head': ({ nodes }) => [
    ...ofType(nodes, /^TH$/).flatMap(({ attributes }) =>
      told(
        `a TH with ${attributes.join()}`,
        attributes.filter((one) => /^Scope (Column|Row|Both)$/.test(one)).length !== 1,
      ),
    ),
    ...ofType(nodes, /^Table$/).flatMap((table) => {
      const rows = ofType(nodesIn(table), /^TR$/).map(({ kids }) => kids.filter((kid) => 'type' in kid));
      if (rows.some((cells) => cells.some(({ attributes }) => /RowSpan/.test(attributes.join())))) return [];
      const widths = rows.map((cells) => cells.reduce((sum, cell) => sum + columnsOf(cell), 0));
      return told(`rows of ${widths.join()} cells`, new Set(widths).size !== 1);
    }),
  ],

  'keeps words in elements made for words, and nothing empty but cells': ({ nodes }) => [
    ...ofType(nodes, /^(Document|Sect|Div|L|LI|Table|TR)$/).flatMap((node) =>
      told(`words in ${node.type}`, kidTypes(node).includes('content')),
    ),
    ...nodes.flatMap(({ type, kids }) => told(`an empty ${type}`, kids.length === 0 && !/^T[DH]$/.test(type))),
    ...ofType(nodes, /^(NonStruct|Private)$/).map(({ type }) => `a ${type}, which means nothing`),
  ],

  'embeds its fonts, which say what their letters mean': ({ document, pdf, pages, tree }) => {
    const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
    const fonts = objects.filter(
      (object): object is PDFDict => object instanceof PDFDict && object.has(PDFName.of('DescendantFonts')),
    );
    const dumb = fonts.filter((font) => !font.has(PDFName.of('ToUnicode')));
    return [
      ...told('no font', pdf.fonts.length === 0),
      ...pdf.fonts.flatMap(({ name, embedded }) => told(`${name} is not embedded`, embedded === undefined)),
      ...dumb.map((font) => `${String(font.get(PDFName.of('BaseFont')))} says nothing of its letters`),
      ...told('letters without a meaning', /[\0\uFFFD\uE000-\uF8FF]/.test(wordsRead({ tree, pages }))),
    ];
  },
};

function told(problem: string, isSo: boolean): string[] {
  return isSo ? [problem] : [];
}

function ofType(nodes: readonly TagNode[], pattern: RegExp): TagNode[] {
  return nodes.filter(({ type }) => pattern.test(type));
}

function kidTypes({ kids }: TagNode): string[] {
  return kids.map((kid) => ('type' in kid ? kid.type : 'content'));
}

function columnsOf({ attributes }: TagNode): number {
  return Number(/^ColSpan (\d+)/m.exec(attributes.join('\n'))?.[1] ?? 1);
}

function nameOf({ page, mcid }: { page: number; mcid: number | undefined }): string {
  return `mark ${mcid} of page ${page + 1}`;
}

function wordsIn(pages: readonly MarkedPage[]): (content: TagContent) => string {
  return ({ page, mcid }) => pages[page]?.words.get(mcid) ?? '';
}
