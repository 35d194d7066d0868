import type { Browser } from 'puppeteer';
import type { SheetToPrint } from '../print/index.ts';
import type { PreparedSheet } from './prepared.ts';

/** What to make ready for filling. */
export interface PrepareRequest {
  /** Folder of the built site. */
  site: string;
  /** With a booklet, the sheet that it is imposed from. */
  sheets: readonly SheetToPrint[];
  /** The day of the edition, YYYY-MM-DD. */
  edition: string;
  /** A browser that is starting already, which is closed afterwards; without it one is started. */
  browser?: Promise<Browser> | undefined;
  signal?: AbortSignal | undefined;
  onStep?: ((step: PrepareStep) => void) | undefined;
}

/** A step of the work, for a line on the screen. */
export type PrepareStep = { doing: 'starting' } | { doing: 'printing'; id: string } | { doing: 'printed'; id: string };

/** Sheets that were printed once, with room for what differs from company to company. */
export interface Prepared {
  sheets: readonly PreparedSheet[];
}

/** A sheet with a company's texts in it. */
export interface FilledSheet {
  id: string;
  bytes: Buffer;
  pages: number;
}

/** Writes a company's texts into prepared sheets. */
export interface Filler {
  /**
   * @param fields what ownFields() gives: texts by the names of the places they stand in.
   * @returns a file for each prepared sheet, in their order; the same texts give the same bytes.
   * @throws FillError that lists all that does not fit and every letter that no font has.
   */
  fill: (fields: ReadonlyMap<string, FieldText>) => Promise<FilledSheet[]>;
}

/** A text, where it leads, and what it says to who does not see it: OwnText of src/organization/fields.ts. */
export interface FieldText {
  text: string;
  href?: string | undefined;
  alt?: string | undefined;
}

/** Why a text cannot stand in its place. */
export interface FillFault {
  /** The id of the sheet; that of the first, where it is the same on all. */
  sheet: string;
  field: string;
  reason: string;
  /** The letters that no font has, where that is the reason; else its text is too long. */
  letters?: string | undefined;
}

/** All that kept a company's sheets from being filled. */
export class FillError extends Error {
  readonly faults: readonly FillFault[];

  constructor(faults: readonly FillFault[]) {
    super(faults.map(({ sheet, field, reason }) => `${sheet}: ${field} ${reason}`).join('; '));
    this.name = 'FillError';
    this.faults = faults;
  }
}
