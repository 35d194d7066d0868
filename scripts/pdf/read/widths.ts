import { PDFArray, PDFNumber, type PDFDict } from '@cantoo/pdf-lib';
import { arrayIn, numberIn, valuesOf } from './values.ts';

/** The widths that a CIDFont's dictionary gives (ISO 32000-1, 9.7.4.3), by CID; 1000 or its own default elsewhere. */
export function widthsOf(cidFont: PDFDict | undefined): (cid: number) => number {
  const widths = new Map<number, number>();
  const values = valuesOf(arrayIn(cidFont, 'W'));
  for (let at = 0; at < values.length;) {
    const [first, second, third] = values.slice(at, at + 3);
    if (!(first instanceof PDFNumber)) break;
    if (second instanceof PDFArray) {
      valuesOf(second).forEach((width, index) => {
        if (width instanceof PDFNumber) widths.set(first.asNumber() + index, width.asNumber());
      });
      at += 2;
    } else if (second instanceof PDFNumber && third instanceof PDFNumber) {
      for (let cid = first.asNumber(); cid <= Math.min(second.asNumber(), 0xffff); cid += 1)
        widths.set(cid, third.asNumber());
      at += 3;
    } else break;
  }
  const usual = numberIn(cidFont, 'DW') ?? 1000;
  return (cid) => widths.get(cid) ?? usual;
}
