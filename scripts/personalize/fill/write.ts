/** As text of a PDF (ISO 32000-1, 7.9.2.2): UTF-16, in hexadecimal digits. */
export function textString(text: string): string {
  return `<FEFF${utf16(text)}>`;
}

/** In UTF-16, as hexadecimal digits. */
export function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
}

/** An address in ASCII, as a string of a PDF. */
export function addressString(address: string): string {
  return `(${encodeURI(decodedAgain(address)).replaceAll(/[\\()]/g, (letter) => `\\${letter}`)})`;
}

/** A glyph’s number as two bytes. */
export function code(glyph: number): string {
  return glyph.toString(16).toUpperCase().padStart(4, '0');
}

/** encodeURI would encode the % of what is encoded already. */
function decodedAgain(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
