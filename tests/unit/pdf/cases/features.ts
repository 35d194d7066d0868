import { PDFName, type PDFObject } from '@cantoo/pdf-lib';
import type { Cases } from '../case.ts';
import { tagInForm } from '../changes.ts';

const XFA = '<config><present><dynamicRender> required </dynamicRender></present></config>';

/** Clauses 7.10, 7.11, 7.15, 7.16 and 7.20: layers, attachments, forms, protection, form XObjects. */
export const features: Cases = {
  '7.10-1': { breaks: (pdf) => pdf.remove(pdf.layers, 'Name') },
  '7.10-2': { breaks: (pdf) => pdf.set(pdf.layers, 'AS', []) },
  '7.11-1': { breaks: (pdf) => pdf.remove(pdf.attachment, 'UF') },
  '7.15-1': {
    breaks: (pdf) => pdf.set(pdf.catalog, 'AcroForm', { Fields: [pdf.refOf(pdf.field)], XFA: pdf.stream(XFA) }),
  },
  '7.16-1': {
    breaks: (pdf) => {
      // pdf-lib leaves strings in the catalog itself unencrypted.
      for (const key of ['Lang', 'OCProperties'].map((name) => PDFName.of(name)))
        pdf.catalog.set(key, pdf.context.register(pdf.catalog.get(key) as PDFObject));
      pdf.document.encrypt({ ownerPassword: 'owner', permissions: { contentAccessibility: false } });
    },
  },
  '7.20-1': {
    breaks: (pdf) => {
      pdf.addForm('Other', '0 0 9 9 re f', { Ref: { F: 'other.pdf', Page: 0 } });
      pdf.content += '/Artifact BMC /Other Do EMC\n';
    },
  },
  '7.20-2': { breaks: (pdf) => tagInForm(pdf, 2) },
};
