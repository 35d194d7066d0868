/** What `--help` shows. */
export const USAGE = `npm run print -- [SHEET…] [--bleed] [--out DIR] [--list] [--help]

Prints the sheets of the built site (dist/, see \`npm run build\`) as PDFs.

SHEET      a sheet to print, as --list names it. The others of the set stay as they are.
           Without any, all are printed, and DIR is replaced whole.
--bleed    3 mm of bleed, crop and registration marks, for a print shop
--out DIR  the folder for the set (dist-print)
--list     shows the sheets, their paper and what they are for
--help     shows this

DIR then holds the PDFs, all-sheets.zip, manifest.json and SHA256SUMS. Where anything goes wrong it stays as it was.
`;
