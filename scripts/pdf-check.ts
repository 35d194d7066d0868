/**
 * npm run pdf:check -- FILE… [--all]: checks PDFs against machine rules modelled on veraPDF's PDF/UA-1 profile and prints
 * what they find. Ends with 1 where a rule finds something or a file cannot be checked, with 2 where no file is named.
 */
import { parseArgs } from 'node:util';
import { checkFile } from './pdf/check-file.ts';

const USAGE = 'npm run pdf:check -- FILE… [--all]   (--all: every place, not the first few of each rule)';

try {
  const { values, positionals } = parseArgs({ options: { all: { type: 'boolean' } }, allowPositionals: true });
  if (positionals.length === 0) throw new Error('which file?');
  for (const file of positionals) {
    const { lines, sound } = await checkFile(file, values.all ? Infinity : 5);
    console.log(lines.join('\n'));
    if (!sound) process.exitCode = 1;
  }
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
