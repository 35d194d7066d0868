import type { Place, PreparedFile } from '../prepared.ts';
import { FillError, type FieldText, type FilledSheet, type Filler, type FillFault, type Prepared } from '../request.ts';
import { loadFaces } from './face.ts';
import { FileFiller, type OwnParts } from './file.ts';
import { fontsOf } from './fonts.ts';
import { readPicture, type OwnPicture } from './picture.ts';
import { setText, TextFault, type SetText } from './set-text.ts';
import { endOf } from './update.ts';

/** Places that are no texts. */
const [CODE, PICTURE] = ['qr', 'logo'];

/** What stands in a place: a text that was set, a code or the company’s picture. */
export interface Filling {
  place: Place;
  content: SetText | 'code' | 'picture';
  own: FieldText;
}

/**
 * Loads what filling needs: fonts, and where in each prepared sheet the places are.
 * @returns a filler for any number of companies, which keeps nothing of one for the next.
 */
export async function makeFiller(prepared: Prepared): Promise<Filler> {
  const faces = await loadFaces();
  const ends = new Map(
    prepared.sheets.flatMap(({ variants }) => variants).map((file) => [file, endOf(file.bytes)] as const),
  );
  const looks = looksOf([...ends.keys()].flatMap(({ places }) => places));

  return {
    async fill(fields) {
      const faults: FillFault[] = [];
      const set = new Map<string, SetText | TextFault>();
      const picture = await pictureOf(fields.get(PICTURE as string), prepared, faults);
      const sheets = prepared.sheets.map((sheet) => {
        const file = fileFor(sheet.variants, fields);
        const fillings = file.places.flatMap((place) => filled(sheet.id, place, fields.get(place.field)));
        return { sheet, file, fillings };
      });
      if (faults.length > 0) throw new FillError(faults);
      const fonts = fontsOf([...set.values()].filter((text) => !(text instanceof TextFault)) as SetText[], faces);
      const parts: OwnParts = { fonts, picture };
      return sheets.map(({ sheet: { id, pages }, file, fillings }): FilledSheet => {
        const end = ends.get(file);
        if (fillings.length === 0 || !end) return { id, pages, bytes: file.bytes };
        return { id, pages, bytes: new FileFiller(file, end, parts).bytes(fillings) };
      });

      function filled(sheet: string, place: Place, given: FieldText | undefined): Filling[] {
        const own = given ?? { text: place.fallback };
        if (own.text === '') return [];
        if (place.field === CODE) return given ? [{ place, own, content: 'code' }] : [];
        if (place.field === PICTURE) return given ? [{ place, own, content: 'picture' }] : [];
        const key = `${looks.get(place)} ${own.text}`;
        const content = set.get(key) ?? trySet(own.text, place);
        set.set(key, content);
        if (!(content instanceof TextFault)) return [{ place, own, content }];
        const { message: reason, letters } = content;
        if (!faults.some((fault) => fault.field === place.field && fault.reason === reason))
          faults.push({ sheet, field: place.field, reason, ...(letters && { letters }) });
        return [];
      }
    },
  };

  function trySet(text: string, { box }: Place): SetText | TextFault {
    try {
      return setText(text, box, faces);
    } catch (error) {
      if (error instanceof TextFault) return error;
      throw error;
    }
  }
}

/** The file that is for those who have these fields. */
function fileFor(variants: readonly PreparedFile[], fields: ReadonlyMap<string, FieldText>): PreparedFile {
  const found = variants.find(({ when }) =>
    Object.entries(when).every(([field, isThere]) => fields.has(field) === isThere),
  );
  if (!found) throw new Error('no prepared sheet is for what this company has');
  return found;
}

/** Read once for all sheets, and only where one shows it. */
async function pictureOf(
  own: FieldText | undefined,
  { sheets }: Prepared,
  faults: FillFault[],
): Promise<OwnPicture | undefined> {
  const shows = (file: PreparedFile) => file.places.some(({ field }) => field === PICTURE);
  const sheet = sheets.find(({ variants }) => variants.some(shows));
  if (!own || !sheet) return undefined;
  try {
    return await readPicture(own.text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    faults.push({ sheet: sheet.id, field: PICTURE as string, reason });
    return undefined;
  }
}

/** Places in which a text is set alike have the same number: it is set once. */
function looksOf(places: readonly Place[]): ReadonlyMap<Place, number> {
  const numbers = new Map<string, number>();
  return new Map(
    places.map((place) => {
      const look = { ...place.box, matrix: 0, x: 0, y: 0, scale: 0 };
      const key = JSON.stringify(look);
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return [place, number];
    }),
  );
}
