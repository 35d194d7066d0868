import { PDFName } from '@cantoo/pdf-lib';

const names = new Map<string, PDFName>();
const texts = new Map<PDFName, string>();

/** A name as an object. pdf-lib looks for escapes in it each time it is asked; a document asks for a few over and over. */
export function nameOf(text: string): PDFName {
  const name = names.get(text) ?? PDFName.of(text);
  names.set(text, name);
  return name;
}

/** The text of a name. */
export function textOf(name: PDFName): string {
  const text = texts.get(name) ?? name.decodeText();
  texts.set(name, text);
  return text;
}
