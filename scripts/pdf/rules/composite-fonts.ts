import { PDFName, PDFStream, type PDFDict } from '@cantoo/pdf-lib';
import type { Font } from '../read/fonts.ts';
import type { Pdf } from '../read/open.ts';
import { collectionOf, isPredefined } from '../read/predefined-cmaps.ts';
import { dictIn, nameIn, numberIn, textIn, valueIn } from '../read/values.ts';
import { defineRule, inFont, type Rule } from '../rule.ts';

/** Clause 7.21.3: codes of composite fonts lead to glyphs in one way only. */
export const compositeFonts: Rule[] = [
  defineRule(
    '7.21.3.1-1',
    'CMap and CIDFont of a composite font are made for one character collection',
    'use a CMap for the collection of the CIDFont, or Identity-H',
    (pdf) =>
      composite(pdf).flatMap((font) => {
        const [map, own] = [collectionOfCMap(font), collectionIn(font.cidFont)];
        if (isIdentity(font) || map === undefined) return [];
        const fits = own?.registry === map.registry && own.ordering === map.ordering;
        if (fits && (own.supplement ?? 0) <= (map.supplement ?? Infinity)) return [];
        return [inFont(font, `its CMap is for ${named(map)}, its CIDFont for ${named(own)}`)];
      }),
  ),
  defineRule(
    '7.21.3.2-1',
    'An embedded TrueType CIDFont says how CIDs become glyphs',
    'set CIDToGIDMap to Identity or to a stream',
    (pdf) =>
      composite(pdf)
        .filter(({ cidFont, program }) => nameIn(cidFont, 'Subtype') === 'CIDFontType2' && program)
        .filter(({ cidFont }) => {
          const map = valueIn(cidFont, 'CIDToGIDMap');
          return !(map instanceof PDFStream) && map !== PDFName.of('Identity');
        })
        .map((font) => inFont(font, 'its CIDToGIDMap is missing or neither Identity nor a stream')),
  ),
  defineRule('7.21.3.3-1', 'A CMap is a predefined one or embedded', 'embed the CMap, or use Identity-H', (pdf) =>
    composite(pdf)
      .filter(
        ({ dict }) => !(valueIn(dict, 'Encoding') instanceof PDFStream) && !isPredefined(nameIn(dict, 'Encoding')),
      )
      .map((font) => inFont(font, `its Encoding is ${nameIn(font.dict, 'Encoding') ?? 'missing'}`)),
  ),
  defineRule('7.21.3.3-2', 'An embedded CMap has one direction of writing', 'write the WMode of the CMap', (pdf) =>
    composite(pdf).flatMap((font) => {
      const stream = cmapStream(font);
      const said = numberIn(stream?.dict, 'WMode') ?? 0;
      if (!stream || !font.encoding || said === font.encoding.wMode) return [];
      return [inFont(font, `the WMode of its CMap is ${font.encoding.wMode}, its dictionary says ${said}`)];
    }),
  ),
  defineRule('7.21.3.3-3', 'A CMap builds on predefined ones only', 'write all its mappings into it', (pdf) =>
    composite(pdf).flatMap((font) => {
      const stream = cmapStream(font);
      const used = stream && (nameIn(stream.dict, 'UseCMap') ?? nameIn(dictIn(stream.dict, 'UseCMap'), 'CMapName'));
      const name = used ?? font.encoding?.uses;
      return !stream || name === undefined || isPredefined(name) ? [] : [inFont(font, `its CMap builds on ${name}`)];
    }),
  ),
];

interface Collection {
  registry: string;
  ordering: string;
  /** That of a predefined CMap is not told by its name. */
  supplement: number | undefined;
}

function composite({ fonts }: Pdf): Font[] {
  return fonts.filter(({ subtype }) => subtype === 'Type0');
}

function isIdentity({ dict }: Font): boolean {
  return /^Identity-[HV]$/.test(nameIn(dict, 'Encoding') ?? '');
}

function cmapStream({ dict }: Font): PDFStream | undefined {
  const encoding = valueIn(dict, 'Encoding');
  return encoding instanceof PDFStream ? encoding : undefined;
}

function collectionOfCMap(font: Font): Collection | undefined {
  const stream = cmapStream(font);
  const ordering = collectionOf(nameIn(font.dict, 'Encoding'));
  if (stream) return collectionIn(stream.dict);
  return ordering === undefined ? undefined : { registry: 'Adobe', ordering, supplement: undefined };
}

function collectionIn(dict: PDFDict | undefined): Collection | undefined {
  const info = dictIn(dict, 'CIDSystemInfo');
  if (!info) return undefined;
  const [registry = '', ordering = ''] = [textIn(info, 'Registry'), textIn(info, 'Ordering')];
  return { registry, ordering, supplement: numberIn(info, 'Supplement') ?? 0 };
}

function named(collection: Collection | undefined): string {
  if (!collection) return 'none';
  const { registry, ordering, supplement } = collection;
  return [registry, ordering, supplement].filter((part) => part !== undefined).join('-');
}
