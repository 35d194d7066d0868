import type { Cases } from '../case.ts';

const misplaced = (type: string): Cases[string] => ({ breaks: (pdf) => void pdf.add(pdf.tag('Document'), type) });
const withParagraph = (type: string): Cases[string] => ({ breaks: (pdf) => void pdf.add(pdf.tag(type), 'P') });
const lateCaption = (type: string): Cases[string] => ({ breaks: (pdf) => void pdf.add(pdf.tag(type), 'Caption') });

/** Clause 7.2: lists and tables of contents. */
export const lists: Cases = {
  '7.2-17': misplaced('LI'),
  '7.2-18': misplaced('LBody'),
  '7.2-19': withParagraph('L'),
  '7.2-20': withParagraph('LI'),
  '7.2-26': misplaced('TOCI'),
  '7.2-27': withParagraph('TOC'),
  '7.2-28': lateCaption('TOC'),
  '7.2-40': lateCaption('L'),
};
