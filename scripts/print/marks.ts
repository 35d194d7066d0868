import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { BLEED, MM } from './bleed.ts';
import type { Rect } from './boxes.ts';
import { marksForm, overlay } from './overlay.ts';

/** From where to where a mark goes beyond the trim, in points: it begins 1 mm outside the bleed. */
const FROM = BLEED + 1 * MM;
const TO = 9.5 * MM;
const RADIUS = 1.5 * MM;
const DASHES = '[3 2] 0 d';
/** How far the handles of a curve stand from its ends where four make a circle (error below 0.03 %). */
const HANDLE = 0.5523 * RADIUS;

/**
 * Draws the printer's marks on pages with room for them: at each corner where to cut and where the bleed ends (the
 * double marks of Japanese print shops), and amid each side one that brings the inks into register.
 */
export function drawMarks(document: PDFDocument): void {
  const forms = new Map<string, PDFRef>();
  for (const page of document.getPages()) {
    const trim = page.getTrimBox();
    const size = Object.values(trim).join(' ');
    const marks = [...cornerMarks(trim), ...registrationMarks(trim)];
    const form = forms.get(size) ?? marksForm(document, page.getMediaBox(), marks);
    forms.set(size, form);
    overlay(document, page, 'Marks', form);
  }
}

/** Two lines across and two upright at each corner. */
function cornerMarks({ x, y, width, height }: Rect): string[] {
  const edges = (from: number, length: number) => [from, from - BLEED, from + length, from + length + BLEED];
  const beyond = (from: number, length: number) =>
    [
      [from - TO, from - FROM],
      [from + length + FROM, from + length + TO],
    ] as const;
  const upright = edges(x, width).flatMap((at) => beyond(y, height).map(([a, b]) => line(at, a, at, b)));
  const across = edges(y, height).flatMap((at) => beyond(x, width).map(([a, b]) => line(a, at, b, at)));
  return [...upright, ...across];
}

/**
 * Lines that show where a page is folded in the middle, between left and right.
 * @returns operators of a path each, as `marksForm` takes them; dashed, as nothing is cut there.
 */
export function foldMarks({ x, y, width, height }: Rect): string[] {
  const fold = x + width / 2;
  const [below, above] = [y, y + height];
  return [line(fold, below - TO, fold, below - FROM), line(fold, above + FROM, fold, above + TO)].map(
    (path) => `${DASHES} ${path}`,
  );
}

/** A circle and a cross amid each side. */
function registrationMarks({ x, y, width, height }: Rect): string[] {
  const away = (FROM + TO) / 2;
  const arm = (TO - FROM) / 2;
  const centres = [
    [x + width / 2, y - away],
    [x + width / 2, y + height + away],
    [x - away, y + height / 2],
    [x + width + away, y + height / 2],
  ] as const;
  return centres.flatMap(([cx, cy]) => [
    line(cx - arm, cy, cx + arm, cy),
    line(cx, cy - arm, cx, cy + arm),
    circle(cx, cy),
  ]);
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `${points(x1, y1)} m ${points(x2, y2)} l`;
}

/** Four curves, each from a point of the circle to the next. */
function circle(x: number, y: number): string {
  const quarters = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ].map(([dx = 0, dy = 0]) => {
    // Along the circle from (dx, dy) one goes towards (-dy, dx), and arrives there.
    const handles = [
      [dx * RADIUS - dy * HANDLE, dy * RADIUS + dx * HANDLE],
      [-dy * RADIUS + dx * HANDLE, dx * RADIUS + dy * HANDLE],
      [-dy * RADIUS, dx * RADIUS],
    ];
    return `${handles.map(([hx = 0, hy = 0]) => points(x + hx, y + hy)).join(' ')} c`;
  });
  return `${points(x + RADIUS, y)} m ${quarters.join(' ')} h`;
}

/** As the file is to have them: to the thousandth of a point. */
function points(...values: number[]): string {
  return values.map((value) => String(Math.round(value * 1000) / 1000)).join(' ');
}
