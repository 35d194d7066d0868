/** Characters of a piece: long enough to be rare, short enough that a page's end breaks few. */
const PIECE = 3;

/** A text as it compares: without spaces and line ends, and one code for each character. */
export function solid(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

/**
 * How much of the texts is on the pages, from 0 to 1: of all pieces of three characters, each as often as the texts have
 * it, those that the pages have as well. A text of one or two characters has no piece and does not count.
 * @param texts solid.
 * @param pages the text of each page, solid, in any order.
 */
export function textShare(texts: readonly string[], pages: readonly string[]): number {
  const wanted = countPieces(texts);
  const found = countPieces([pages.join('')]);
  let [all, there] = [0, 0];
  for (const [piece, count] of wanted) {
    all += count;
    there += Math.min(count, found.get(piece) ?? 0);
  }
  return all === 0 ? 0 : there / all;
}

/**
 * How many lines of the contents name a page on which their chapter's title stands.
 * @param contents its lines without page numbers, solid: `2必要な体制や規程等の文書の整備`.
 * @param pages the text of each page, solid.
 */
export function rightPageNumbers(contents: readonly string[], pages: readonly string[]): number {
  const text = pages.join('');
  return contents.filter((line, index) => {
    // What follows is the next line, which may begin with a number of its own.
    const pattern = new RegExp(`${literal(line)}(\\d+)${literal(contents[index + 1] ?? '')}`);
    const number = pattern.exec(text)?.[1];
    const title = line.replace(/^\d+/, '');
    return number !== undefined && pages[Number(number) - 1]?.includes(title) === true;
  }).length;
}

/** A text as a part of a regular expression. */
function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function countPieces(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const characters = [...text];
    for (let start = 0; start + PIECE <= characters.length; start += 1) {
      const piece = characters.slice(start, start + PIECE).join('');
      counts.set(piece, (counts.get(piece) ?? 0) + 1);
    }
  }
  return counts;
}
