/** Reads what each code of a font stands for (ISO 32000-1, 9.10.3). */
export function readToUnicode(cmap: string): Map<number, string> {
  const characters = new Map<number, string>();
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      characters.set(parseInt(code, 16), fromUtf16(text));
    }
  }
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = parseInt(from, 16);
      // The last unit alone counts on.
      const [head, last] = [text.slice(0, -4), parseInt(text.slice(-4), 16)];
      for (let code = first; code <= parseInt(to, 16); code += 1) {
        characters.set(code, fromUtf16(head + hex(last + code - first)));
      }
    }
  }
  return characters;
}

/** The most entries a block may have (Adobe Technical Note 5014). */
const BLOCK = 100;

/**
 * Writes what each code of a font stands for.
 * @param characters by code, from 1 on; runs of neighbours are written as one.
 */
export function writeToUnicode(characters: ReadonlyMap<number, string>): string {
  const ranges: { from: number; to: number; text: string }[] = [];
  for (const [code, text] of [...characters].sort(([a], [b]) => a - b)) {
    const last = ranges.at(-1);
    if (last && goesOn(last, code, text)) last.to = code;
    else ranges.push({ from: code, to: code, text });
  }
  const entries = ranges.map(({ from, to, text }) => `<${hex(from)}><${hex(to)}><${toUtf16(text)}>`);
  const blocks = Array.from({ length: Math.ceil(entries.length / BLOCK) }, (_, index) => {
    const block = entries.slice(index * BLOCK, (index + 1) * BLOCK);
    return `${block.length} beginbfrange\n${block.join('\n')}\nendbfrange\n`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('')}endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}

/** Whether a code and its character follow a range; its last byte alone may change within one. */
function goesOn(range: { from: number; to: number; text: string }, code: number, text: string): boolean {
  const distance = code - range.from;
  const sameByte = code >> 8 === range.from >> 8;
  if (code !== range.to + 1 || !sameByte || text.length !== 1 || range.text.length !== 1) return false;
  const [first, here] = [range.text.charCodeAt(0), text.charCodeAt(0)];
  return here === first + distance && here >> 8 === first >> 8;
}

function fromUtf16(digits: string): string {
  return Buffer.from(digits, 'hex').swap16().toString('utf16le');
}

function toUtf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
