import { printable } from '../lib/printable.ts';
import { isWhole, type Finding } from './verify.ts';

/** So many files of a group are named. */
const NAMED = 100;

/** What `--verify` says of a copy. */
export function findingText(folder: string, finding: Finding, strict = false): string {
  const { edition, against, same, notes } = finding;
  const faults: [string, readonly string[]][] = [
    ['differs', finding.differ],
    ['missing', finding.missing],
    ['foreign', finding.foreign],
  ];
  const may = strict ? '' : ', as an administrator may';
  const allowed: [string, readonly string[]][] = [
    [`edited${may}`, finding.edited],
    [`left out${may}`, finding.leftOut],
    ['put there by a system', finding.ofSystems],
  ];
  const own: [string, readonly string[]][] = [['the company’s own', finding.own]];
  const compared =
    against === 'build'
      ? 'compared with the dist/ of this checkout'
      : `compared with its own SHA256SUMS, which shows damage but no forgery: this checkout has no build of ${edition.edition}`;
  const lineOf = (word: string, file: string) => {
    const note = notes.get(file);
    return `  ${word}: ${printable(file)}${note ? ` (${note})` : ''}`;
  };
  return [
    `${folder}: edition ${edition.edition}, checksum ${edition.checksum}`,
    compared,
    ...[...faults, ...allowed, ...own].flatMap(([word, files]) => [
      ...files.slice(0, NAMED).map((file) => lineOf(word, file)),
      ...(files.length > NAMED ? [`  ${word}: and ${files.length - NAMED} more`] : []),
    ]),
    isWhole(finding, strict)
      ? `whole: ${same} files are as they should be`
      : `not whole: ${counts(strict ? [...faults, ...allowed] : faults)}`,
    '',
  ].join('\n');
}

function counts(groups: readonly [string, readonly string[]][]): string {
  return groups
    .filter(([, files]) => files.length > 0)
    .map(([word, files]) => `${files.length} ${word}`)
    .join(', ');
}
