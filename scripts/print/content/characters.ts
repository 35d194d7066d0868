/** Classes of bytes (ISO 32000-1, 7.2.2). */
export const REGULAR = 0;
export const SPACE = 1;
export const DELIMITER = 2;

/** The class of each byte. */
export const CLASS = new Uint8Array(256);
for (const byte of [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]) CLASS[byte] = SPACE;
for (const character of '()<>[]{}/%') CLASS[character.charCodeAt(0)] = DELIMITER;
