// What a print shop gets beyond the trim: 3 mm of the sheet to cut through, and room for marks around it.

/** Points in a millimetre. */
export const MM = 72 / 25.4;
/** Width of the bleed in points: 3 mm, as print shops in Japan ask for it. */
export const BLEED = 3 * MM;

/**
 * What the browser paints beyond the trim, and how much wider it makes the page on each side, in CSS pixels. Chromium
 * puts the area of a page onto whole pixels: only with whole numbers does everything within the trim stay where it is
 * without bleed. 12 pixels are 3.18 mm, 40 are 10.58 mm.
 */
export const PAINTED_PX = 12;
export const ROOM_PX = 40;
/** The same room in points. */
export const ROOM = ROOM_PX * 0.75;
