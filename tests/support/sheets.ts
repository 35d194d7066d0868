import { readFileSync } from 'node:fs';
import { SHEETS } from './built.ts';
import { content } from './content.ts';

/** The bytes of a sheet of the tests' build; fresh each time, since some readers take them over. */
export function sheetBytes(id: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(`${SHEETS}/${id}.pdf`));
}

/** What content/ says of a sheet. */
export interface SheetEntry {
  id: string;
  layout: string;
  title: string;
  paper: 'A4' | 'A3';
  chapters?: string[] | undefined;
  /** Whether a handout holds what this edition added. */
  supplements?: boolean;
  windows?: string[] | undefined;
  /** Whose sheet it is, where it is one of a role. */
  role?: string;
  /** The sheet that a booklet is made of. */
  of?: string;
}

/** All sheets, from content/. */
export const sheets: readonly SheetEntry[] = content.sheets;
/** Their ids. */
export const sheetIds = sheets.map(({ id }) => id);

/** Those that can be read aloud: all but booklets, which are made for folding. */
export const taggedSheets = sheets.filter(({ of }) => of === undefined);

/** Points in a millimetre. */
export const MM = 72 / 25.4;

/** A text without spaces and line breaks, which a line's end may put anywhere. */
export const solid = (text: string): string => text.replace(/\s/g, '');
