/**
 * The grey of a colour in DeviceRGB that is none, for DeviceGray: a print shop's conversion prints that with black ink
 * alone, and the same colour in RGB with all four inks.
 * @param red,green,blue from 0 to 1, as a content stream has them.
 * @returns the grey from 0 to 1 (ISO 32000-1, 10.3.2 and 10.3.3), or undefined for a colour.
 */
export function toGray(red: number, green: number, blue: number): number | undefined {
  return red === green && green === blue ? red : undefined;
}
