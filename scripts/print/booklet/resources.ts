import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFContext,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';

/** The resources of a side: by category (Font, XObject, …), then by name. */
export type Resources = Map<string, Map<string, PDFObject>>;
/** New names of a page's resources, by category, by the name so far. */
export type Renamed = Map<string, Map<string, string>>;

/**
 * Adds a page's resources to those of the side it goes to.
 * @param dx,dy how far the page moves: patterns are measured from the corner of the page they are on, and do not move
 * with what is painted (ISO 32000-1, 8.7.3.1).
 * @returns the names that had to change, since another page's resource has them.
 */
export function addResources(side: Resources, page: PDFPage, dx: number, dy: number): Renamed {
  const { context } = page.doc;
  const renamed: Renamed = new Map();
  for (const [key, value] of page.node.Resources()?.entries() ?? []) {
    const category = key.decodeText();
    const entries = context.lookup(value);
    // What is not a dictionary is ProcSet, which no reader has asked for since PDF 1.4.
    if (!(entries instanceof PDFDict)) continue;
    const taken = side.get(category) ?? new Map<string, PDFObject>();
    side.set(category, taken);
    for (const [nameObject, resource] of entries.entries()) {
      const name = nameObject.decodeText();
      const moved = category === 'Pattern' ? movedPattern(context, resource, dx, dy) : resource;
      let free = name;
      while (taken.has(free) && taken.get(free) !== moved) free += 'b';
      taken.set(free, moved);
      if (free !== name) renamed.set(category, (renamed.get(category) ?? new Map<string, string>()).set(name, free));
    }
  }
  return renamed;
}

/** The resources as a dictionary of the file. */
export function resourceDict(context: PDFContext, resources: Resources): PDFDict {
  return context.obj(Object.fromEntries([...resources].map(([key, entries]) => [key, Object.fromEntries(entries)])));
}

function movedPattern(context: PDFContext, pattern: PDFObject, dx: number, dy: number): PDFObject {
  const original = context.lookup(pattern);
  if (original instanceof PDFRawStream) {
    const dict = original.dict.clone(context);
    moveMatrix(dict, dx, dy);
    return context.register(PDFRawStream.of(dict, original.contents));
  }
  if (!(original instanceof PDFDict)) return pattern;
  const dict = original.clone(context);
  moveMatrix(dict, dx, dy);
  return context.register(dict);
}

function moveMatrix(dict: PDFDict, dx: number, dy: number): void {
  const matrix = dict.lookupMaybe(PDFName.of('Matrix'), PDFArray)?.asArray() ?? [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix.map((entry) =>
    entry instanceof PDFNumber ? entry.asNumber() : undefined,
  );
  dict.set(PDFName.of('Matrix'), dict.context.obj([a, b, c, d, e + dx, f + dy]));
}
