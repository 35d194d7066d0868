import { PDFName, type PDFDocument, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import type { Rect } from './boxes.ts';

/** Width of the lines of marks, in points. */
const LINE_WIDTH = 0.25;

/**
 * Makes a form of marks that pages can share.
 * @param area the MediaBox of the pages it is for.
 * @param paths operators that build a path each (`0 0 m 0 9 l`), in points of the page.
 * @returns a form whose lines are in the colour "All" (ISO 32000-1, 8.6.6.4): every ink prints it, screens show black.
 */
export function marksForm(document: PDFDocument, area: Rect, paths: readonly string[]): PDFRef {
  const { context } = document;
  const { x, y, width, height } = area;
  const tint = { FunctionType: 2, Domain: [0, 1], C0: [1], C1: [0], N: 1 };
  const all = context.obj(['Separation', 'All', 'DeviceGray', tint]);
  const lines = paths.map((path) => `${path} S`).join(' ');
  const form = context.flateStream(`/All CS 1 SCN ${LINE_WIDTH} w ${lines}`, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [x, y, x + width, y + height],
    Resources: { ColorSpace: { All: all } },
  });
  return context.register(form);
}

/**
 * Paints a form over what a page shows, as an artifact of the kind "Page" (ISO 32000-1, 14.8.2.2.2: what the production
 * needs and the document does not).
 * @param name for the form among the page's resources, where nothing else has it.
 */
export function overlay({ context }: PDFDocument, page: PDFPage, name: string, form: PDFRef): void {
  page.node.setXObject(PDFName.of(name), form);
  const operators = `/Artifact <</Type /Page>> BDC\nq /${name} Do Q\nEMC\n`;
  page.node.addContentStream(context.register(context.stream(operators)));
}
