/** What stands on one side of a sheet of paper: page numbers counted from 1. */
export interface Side {
  left: number;
  right: number;
}

/** Pages on a sheet of paper that is folded once. */
const ON_A_SHEET = 4;

/**
 * The sides to print for a booklet that opens to the left (Japanese set horizontally, like Western books): front and back
 * of the outermost sheet, then of the next one within. Paper is turned over its short edge.
 * @param pages how many pages there are.
 * @throws Error where they do not fill whole sheets: a blank page would tear a text apart.
 */
export function sidesOf(pages: number): Side[] {
  const blank = (ON_A_SHEET - (pages % ON_A_SHEET)) % ON_A_SHEET;
  if (blank > 0 || pages === 0)
    throw new Error(`it has ${pages} pages, which no sheets of ${ON_A_SHEET} make: add ${blank}, or take off others`);
  return Array.from({ length: pages / ON_A_SHEET }, (_, sheet) => {
    const first = 2 * sheet + 1;
    return [
      { left: pages + 1 - first, right: first },
      { left: first + 1, right: pages - first },
    ];
  }).flat();
}
