import { isWhole, type Finding } from './verify.ts';

/** What `--verify` says of a copy. */
export function findingText(folder: string, finding: Finding): string {
  const { edition, against, same } = finding;
  const groups: [string, readonly string[]][] = [
    ['differs', finding.differ],
    ['missing', finding.missing],
    ['foreign', finding.foreign],
    ['edited, as an administrator may', finding.edited],
    ['left out, as an administrator may', finding.leftOut],
  ];
  const with_ =
    against === 'build'
      ? 'compared with the dist/ of this checkout'
      : `compared with its own SHA256SUMS, which shows damage but no forgery: this checkout has no build of ${edition.edition}`;
  return [
    `${folder}: edition ${edition.edition}, checksum ${edition.checksum}`,
    with_,
    ...groups.flatMap(([word, files]) => files.map((file) => `  ${word}: ${file}`)),
    isWhole(finding) ? `whole: ${same} files are as they should be` : `not whole: ${counts(groups.slice(0, 3))}`,
    '',
  ].join('\n');
}

function counts(groups: readonly [string, readonly string[]][]): string {
  return groups
    .filter(([, files]) => files.length > 0)
    .map(([word, files]) => `${files.length} ${word}`)
    .join(', ');
}
