import type { Cases } from '../case.ts';
import { text } from '../good-pdf.ts';
import type { Entries } from '../tagged-pdf.ts';

const words = text('Words');
/** A film that says what it is, but for what a case leaves out. */
const film = (clip: Entries): Cases[string] => ({
  breaks: (pdf) => {
    const rendition = { S: 'MR', C: { Type: 'MediaClip', S: 'MCD', ...clip } };
    const action = { S: 'Rendition', OP: 0, R: rendition };
    pdf.annotate({ Subtype: 'Screen', Contents: words, A: action }, pdf.add(pdf.tag('Document'), 'Annot'));
  },
});

/** Clause 7.18: annotations. */
export const annotations: Cases = {
  '7.18.1-1': { breaks: (pdf) => pdf.remove(pdf.remark, 'StructParent') },
  '7.18.1-2': { breaks: (pdf) => pdf.remove(pdf.remark, 'Contents') },
  '7.18.1-3': { breaks: (pdf) => pdf.remove(pdf.field, 'TU') },
  '7.18.2-1': {
    breaks: (pdf) => {
      pdf.annotate({ Subtype: 'TrapNet', Contents: words }, pdf.add(pdf.tag('Document'), 'Annot'));
    },
  },
  '7.18.3-1': { breaks: (pdf) => pdf.set(pdf.page, 'Tabs', 'R') },
  '7.18.4-1': { breaks: (pdf) => pdf.remove(pdf.field, 'StructParent') },
  '7.18.4-2': { breaks: (pdf) => pdf.write(pdf.tag('Form'), 'Name') },
  '7.18.5-1': { breaks: (pdf) => pdf.remove(pdf.link, 'StructParent') },
  '7.18.5-2': { breaks: (pdf) => pdf.remove(pdf.link, 'Contents') },
  '7.18.6.2-1': film({ Alt: [text(''), words] }),
  '7.18.6.2-2': film({ CT: text('video/mp4'), Alt: [words] }),
  '7.18.8-1': {
    breaks: (pdf) => void pdf.annotate({ Subtype: 'PrinterMark' }, pdf.add(pdf.tag('Document'), 'Annot')),
  },
};
