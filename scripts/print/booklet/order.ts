/** What stands on one side of a sheet of paper: page numbers counted from 1; a half without one is blank. */
export interface Side {
  left: number | undefined;
  right: number | undefined;
}

/**
 * The places of a folded booklet in reading order, and what stands there. Their number is a multiple of four, since a
 * sheet that is folded once has four.
 * @param pages how many pages there are.
 * @param back the page from which on they stay together up to the back cover: blank places come right before it. One
 * that is 1 has them at the end.
 */
export function placesOf(pages: number, back: number): (number | undefined)[] {
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  const blanks = Array.from({ length: (4 - (pages % 4)) % 4 }, () => undefined);
  const cut = back > 1 ? back - 1 : pages;
  return [...numbers.slice(0, cut), ...blanks, ...numbers.slice(cut)];
}

/**
 * The sides to print for a booklet that opens to the left (Japanese set horizontally, like Western books): front and back
 * of the outermost sheet, then of the next one within. Paper is turned over its short edge.
 */
export function sidesOf(places: readonly (number | undefined)[]): Side[] {
  const last = places.length - 1;
  return Array.from({ length: places.length / 4 }, (_, sheet) => {
    const first = 2 * sheet;
    return [
      { left: places[last - first], right: places[first] },
      { left: places[first + 1], right: places[last - first - 1] },
    ];
  }).flat();
}
