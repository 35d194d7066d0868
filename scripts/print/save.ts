import { createHash } from 'node:crypto';
import { PDFHexString, type PDFDocument } from '@cantoo/pdf-lib';

/** Stands for the file's identifier until its bytes are known. */
const NO_ID = '0'.repeat(32);

/** The bytes of a document: the same document gives the same bytes. */
export async function saveDocument(document: PDFDocument): Promise<Uint8Array> {
  const none = PDFHexString.of(NO_ID);
  document.context.trailerInfo.ID = document.context.obj([none, none]);
  const options = {
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: 10_000,
  };
  return withId(await document.save(options));
}

/** Puts the hash of the file, taken without it, in the place of its identifier (ISO 32000-1, 14.4). */
function withId(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes);
  const id = createHash('sha256').update(file).digest('hex').slice(0, NO_ID.length);
  for (let round = 0; round < 2; round += 1) {
    const at = file.lastIndexOf(`<${NO_ID}>`);
    if (at < 0) throw new Error('its identifier has no place in the file');
    file.write(id, at + 1, 'latin1');
  }
  return file;
}
