import { PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { isTag, type Kid, type Tag } from './tree.ts';

/**
 * Says what each header of a table is for, and how far cells reach only where they reach over several: lists of headers
 * and the ids they need then say nothing more.
 */
export function mendTables(from: Tag): Tag {
  const kids = from.kids.map((kid) => (isTag(kid) ? mendTables(kid) : kid));
  if (from.type !== 'Table') return { ...from, kids };
  const [first] = rowsOf({ ...from, kids });
  const mend = (kid: Kid): Kid => {
    if (!isTag(kid)) return kid;
    if (kid.type === 'TR')
      return { ...kid, kids: kid.kids.map((cell) => (isTag(cell) ? mendCell(cell, kid === first) : cell)) };
    return SECTIONS.has(kid.type) ? { ...kid, kids: kid.kids.map(mend) } : kid;
  };
  return { ...from, kids: kids.map(mend) };
}

const SECTIONS = new Set(['THead', 'TBody', 'TFoot']);

function rowsOf(tag: Tag): Tag[] {
  return tag.kids.flatMap((kid) => {
    if (!isTag(kid)) return [];
    return kid.type === 'TR' ? [kid] : SECTIONS.has(kid.type) ? rowsOf(kid) : [];
  });
}

function mendCell(cell: Tag, isFirstRow: boolean): Tag {
  const { Table: given = {}, ...others } = cell.attributes;
  const table: Record<string, PDFObject> = {};
  if (cell.type === 'TH') table['Scope'] = given['Scope'] ?? PDFName.of(isFirstRow ? 'Column' : 'Row');
  for (const key of ['RowSpan', 'ColSpan']) {
    const span = given[key];
    if (span instanceof PDFNumber && span.asNumber() > 1) table[key] = span;
  }
  return { ...cell, attributes: Object.keys(table).length > 0 ? { ...others, Table: table } : others };
}
