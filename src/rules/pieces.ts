/** A text in pieces: numbers stay on one line, words around them may break. */
export function piecesOf(text: string): readonly { text: string; unbroken: boolean }[] {
  return text
    .split(/(\d[\d-]*\d)/)
    .map((piece, index) => ({ text: piece, unbroken: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
