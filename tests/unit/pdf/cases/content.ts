import type { Cases } from '../case.ts';

/** Clause 7.1: what is painted, and the types of tags. */
export const content: Cases = {
  '7.1-1': {
    breaks: (pdf) => {
      pdf.content = pdf.content.replace('BDC BT', 'BDC /Artifact BMC 0 0 9 9 re f EMC BT');
    },
  },
  '7.1-2': {
    breaks: (pdf) => {
      pdf.content = pdf.content.replace(/^.*/, '/Artifact BMC $& EMC');
    },
  },
  '7.1-3': {
    breaks: (pdf) => {
      pdf.content += '0 0 9 9 re f\n';
    },
  },
  '7.1-5': { breaks: (pdf) => void pdf.add(pdf.tag('Document'), 'Poem', 'Roses') },
  '7.1-6': {
    breaks: (pdf) => {
      pdf.set(pdf.root, 'RoleMap', { Chapter: 'Section', Section: 'Chapter' });
    },
  },
  '7.1-7': { breaks: (pdf) => pdf.set(pdf.root, 'RoleMap', { Chapter: 'Sect', P: 'Span' }) },
  '7.1-12': { breaks: (pdf) => pdf.remove(pdf.tag('H2'), 'P') },
};
