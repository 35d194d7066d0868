import { sha256 } from '../../lib/sha256.ts';

/** In letters and in bytes of UTF-8: with what is put behind it, within what every file system and archive takes. */
const LETTERS = 40;
const BYTES = 160;

/** What Windows takes for devices, whatever stands behind a point. */
const DEVICE = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(\.|$)/i;

/**
 * A name as a folder may have it on Windows, macOS and Linux alike: no sign that is kept for paths or not seen, no device, no
 * point or space at either end, composed (NFC), at most 40 letters. What cannot stand becomes _.
 */
export function folderName(name: string): string {
  const plain = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\ufffd]/g, '_')
    // Joiners hold emoji together; everything else that is not seen only misleads.
    .replace(/[\p{Cc}\p{Co}\p{Cs}\p{Cn}]|(?!\u200d)\p{Cf}/gu, '')
    .replace(/\p{Z}+/gu, ' ')
    // What stood between two marks is gone.
    .normalize('NFC');
  const cut = trimmed(shortened(trimmed(plain)));
  return DEVICE.test(cut) || cut === '' || /^[~-]/.test(cut) ? `_${cut}` : cut;
}

function trimmed(name: string): string {
  return name.replace(/^[. ]+|[. ]+$/g, '');
}

/** Cut between letters as people count them. */
function shortened(name: string): string {
  let [letters, short] = [0, ''];
  for (const { segment } of new Intl.Segmenter('ja').segment(name)) {
    letters += 1;
    if (letters > LETTERS || Buffer.byteLength(short + segment) > BYTES) break;
    short += segment;
  }
  return short;
}

/** A member that needs a folder. */
export interface Named {
  /** By what it is known to who keeps the list, if there is that. */
  number: string | undefined;
  name: string;
  /** A sum of all that it says. */
  sum: string;
}

/**
 * A folder's name for each member, in their order: NUMBER_NAME or NAME. Where two would be one for a system that looks at
 * neither case nor width, a piece of its own sum stands behind each: no name hangs on the order of the members.
 */
export function folderNames(members: readonly Named[]): string[] {
  const plain = members.map(({ number, name }) => folderName(number ? `${number}_${name}` : name));
  let names = plain;
  // Whoever calls themselves as another's folder will be called gets more of the sum.
  for (const digits of [8, 64]) {
    const counts = Map.groupBy(names, alike);
    const isShared = (name: string) => (counts.get(alike(name))?.length ?? 0) > 1;
    const behind = (index: number) => sha256(Buffer.from(members[index]?.sum ?? '')).slice(0, digits);
    names = names.map((name, index) => (isShared(name) ? `${plain[index]}_${behind(index)}` : name));
  }
  return names;
}

/** What two names have in common that some system takes for one. */
export function alike(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
