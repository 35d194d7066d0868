/** What is used of the package, which brings no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options: {
      keepAllGlyphs?: boolean;
      noHinting?: boolean;
      dropTables?: readonly string[];
      targetFormat?: 'truetype' | 'woff2';
    },
  ): Promise<Uint8Array>;
}
