import { PDFHeader } from '@cantoo/pdf-lib';
import type { Cases } from '../case.ts';

/** Clauses 5, 6 and 7.1: the document as a whole. */
export const document: Cases = {
  '5-1': {
    breaks: (pdf) => {
      pdf.xmp = pdf.xmp.replace('<pdfuaid:part>1</pdfuaid:part>', '');
    },
  },
  '5-2': {
    breaks: (pdf) => {
      pdf.xmp = pdf.xmp.replace('part>1<', 'part>2<');
    },
  },
  '5-3': {
    breaks: (pdf) => {
      pdf.xmp = pdf.xmp.replaceAll('pdfuaid', 'ua');
    },
  },
  '5-4': {
    breaks: (pdf) => {
      const other = 'xmlns:ua="http://www.aiim.org/pdfua/ns/id/" ua:amd="2005"';
      pdf.xmp = pdf.xmp.replace('rdf:about=""', `rdf:about="" ${other}`);
    },
  },
  '5-5': {
    breaks: (pdf) => {
      const other = 'xmlns:ua="http://www.aiim.org/pdfua/ns/id/" ua:corr="2005"';
      pdf.xmp = pdf.xmp.replace('rdf:about=""', `rdf:about="" ${other}`);
    },
  },
  '6.1-1': {
    breaks: (pdf) => {
      pdf.context.header = PDFHeader.forVersion(2, 0);
    },
  },
  '6.2-1': { breaks: (pdf) => pdf.set(pdf.catalog, 'MarkInfo', { Marked: false }) },
  '7.1-4': { breaks: (pdf) => pdf.set(pdf.catalog, 'MarkInfo', { Marked: true, Suspects: true }) },
  '7.1-8': {
    breaks: (pdf) => {
      pdf.xmp = '';
    },
    also: ['5-1', '7.1-9'],
  },
  '7.1-9': {
    breaks: (pdf) => {
      pdf.xmp = pdf.xmp.replace('>Good<', '><');
    },
  },
  '7.1-10': { breaks: (pdf) => pdf.set(pdf.catalog, 'ViewerPreferences', { DisplayDocTitle: false }) },
  '7.1-11': {
    breaks: (pdf) => pdf.remove(pdf.catalog, 'StructTreeRoot'),
    // Nothing can be tagged then.
    also: ['7.1-3', '7.18.1-1', '7.18.4-1', '7.18.5-1'],
  },
};
