import type { PDFDict } from '@cantoo/pdf-lib';
import type { Cases } from '../case.ts';
import { text, type GoodPdf } from '../good-pdf.ts';

/** An element where it does not belong. */
const misplaced = (type: string): Cases[string] => ({ breaks: (pdf) => void pdf.add(pdf.tag('Document'), type) });
/** An element that holds a P beside what it should. */
const withParagraph = (type: string): Cases[string] => ({ breaks: (pdf) => void pdf.add(pdf.tag(type), 'P') });
/** A second element of a type in the table. */
const second = (type: string): Cases[string] => ({ breaks: (pdf) => void pdf.add(pdf.tag('Table'), type) });

/** A new table of rows: cells are TD with these attributes. */
function addRows(pdf: GoodPdf, rows: Record<string, number>[][]): void {
  const table = pdf.add(pdf.tag('Document'), 'Table');
  for (const row of rows) {
    const tr = pdf.add(table, 'TR');
    for (const attributes of row) pdf.add(tr, 'TD', 'x', attributes);
  }
}

/** A new table with one part of its rows only. */
function addPart(pdf: GoodPdf, part: string): PDFDict {
  const row = pdf.add(pdf.add(pdf.add(pdf.tag('Document'), 'Table'), part), 'TR');
  return pdf.add(row, 'TD', 'x');
}

/** Clauses 7.2 and 7.5: tables. */
export const tables: Cases = {
  '7.2-3': withParagraph('Table'),
  '7.2-4': misplaced('TR'),
  '7.2-5': misplaced('THead'),
  '7.2-6': misplaced('TBody'),
  '7.2-7': misplaced('TFoot'),
  '7.2-8': misplaced('TH'),
  '7.2-9': misplaced('TD'),
  '7.2-10': withParagraph('TR'),
  '7.2-11': second('THead'),
  '7.2-12': second('TFoot'),
  '7.2-13': { breaks: (pdf) => void addPart(pdf, 'TFoot') },
  '7.2-14': { breaks: (pdf) => void addPart(pdf, 'THead') },
  '7.2-15': { breaks: (pdf) => addRows(pdf, [[{}, { RowSpan: 2 }], [{ ColSpan: 2 }]]) },
  '7.2-16': { breaks: (pdf) => pdf.moveTo(1, pdf.tag('Caption'), pdf.tag('Table')) },
  '7.2-36': withParagraph('THead'),
  '7.2-37': withParagraph('TBody'),
  '7.2-38': withParagraph('TFoot'),
  '7.2-39': second('Caption'),
  '7.2-41': {
    breaks: (pdf) =>
      addRows(pdf, [
        [{}, {}],
        [{}, { RowSpan: 2 }],
      ]),
  },
  '7.2-42': {
    breaks: (pdf) =>
      addRows(pdf, [
        [{}, {}],
        [{}, { ColSpan: 2 }],
      ]),
  },
  '7.2-43': { breaks: (pdf) => addRows(pdf, [[{}, {}], [{}]]) },
  '7.5-1': { breaks: (pdf) => pdf.remove(pdf.tag('TH', 1), 'A') },
  '7.5-2': {
    breaks: (pdf) => {
      const table = pdf.add(pdf.tag('Document'), 'Table');
      pdf.set(pdf.add(pdf.add(table, 'TR'), 'TH', 'Head'), 'ID', text('head'));
      pdf.add(pdf.add(table, 'TR'), 'TD', 'x', { Headers: [text('hat')] });
    },
  },
};
