import type { Cases } from '../case.ts';
import { text } from '../good-pdf.ts';

/** Clauses 7.3, 7.4, 7.7 and 7.9: pictures, headings, formulas, notes. */
export const elements: Cases = {
  '7.3-1': { breaks: (pdf) => pdf.set(pdf.tag('Figure'), 'Alt', text('')) },
  '7.4.2-1': { breaks: (pdf) => pdf.set(pdf.tag('H2'), 'S', 'H3') },
  '7.4.4-1': {
    breaks: (pdf) => {
      for (const type of ['H1', 'H2']) pdf.set(pdf.tag(type), 'S', 'P');
      const section = pdf.add(pdf.tag('Document'), 'Sect');
      for (const text of ['One', 'Two']) pdf.add(section, 'H', text);
    },
  },
  '7.4.4-2': { breaks: (pdf) => void pdf.add(pdf.tag('Document'), 'H', 'Head'), also: ['7.4.4-3'] },
  '7.4.4-3': { breaks: (pdf) => void pdf.add(pdf.tag('Document'), 'H', 'Head'), also: ['7.4.4-2'] },
  '7.7-1': { breaks: (pdf) => pdf.remove(pdf.tag('Formula'), 'Alt') },
  '7.9-1': { breaks: (pdf) => pdf.remove(pdf.tag('Note'), 'ID') },
  '7.9-2': { breaks: (pdf) => pdf.set(pdf.tag('Note', 1), 'ID', text('n1')) },
};
