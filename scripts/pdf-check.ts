/** npm run pdf:check: checks PDFs against machine rules modelled on veraPDF's PDF/UA-1 profile. `--help` tells its options. */
import { HELP, readArguments, refuseCall } from './lib/arguments.ts';
import { checkFile } from './pdf/check-file.ts';

const USAGE = `npm run pdf:check -- FILE… [--all]

Checks PDFs by the rules in docs/pdf-rules.md and prints what they find, with page, object, words and mend.

--all   every place, not the first few of each rule
--help  shows this

The exit code is 0, or 1 where a rule finds something or a file cannot be checked, or 2 where none is named.
`;

const options = { all: { type: 'boolean' }, help: HELP } as const;
const { values, positionals } = readArguments(USAGE, { options, allowPositionals: true });
if (positionals.length === 0) refuseCall('which file?', USAGE);
for (const file of positionals) {
  const { lines, sound } = await checkFile(file, values.all ? Infinity : 5);
  console.log(lines.join('\n'));
  if (!sound) process.exitCode = 1;
}
