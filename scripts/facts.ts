/** npm run facts: which facts are due to be checked again, and which outside addresses no longer answer. `--help` tells more. */
import { loadContent } from '../src/content/load-content.ts';
import { isStale } from '../src/rules/freshness.ts';
import { addressesOf } from './facts/addresses.ts';
import { ask } from './facts/ask.ts';
import { HELP, readArguments } from './lib/arguments.ts';
import { inLanes } from './lib/lanes.ts';

const USAGE = `npm run facts -- [--offline]

Lists, as Markdown, the windows and works whose day of the last check is long ago, and the outside addresses of content/ that
do not answer, answer with an error or lead elsewhere. It goes out to the network, unlike the build.

--offline  asks no address
--help     shows this

The exit code is 0 where nothing is to be done, 1 where something is, 2 for a wrong call. How to renew a fact:
docs/renewing-facts.md.
`;

/** So many addresses are asked at a time: most stand on the same few hosts. */
const LANES = [1, 2, 3, 4];

const { values } = readArguments(USAGE, { options: { offline: { type: 'boolean' }, help: HELP } as const });
const root = process.cwd();
const today = new Date().toISOString().slice(0, 10);
const { contacts, references } = await loadContent({ root });
const stale = [...contacts, ...references].filter(({ checked }) => isStale(checked, today));
const addresses = values.offline ? [] : await addressesOf(root);
const answers = await inLanes(LANES, addresses, async ({ url, places }) => ({ places, ...(await ask(url)) }));
const faulty = answers.filter(({ fault }) => fault !== undefined);

const lines = [
  `## ${stale.length} facts due to be checked again`,
  ...stale.map(({ id, checked }) => `- \`${id}\`: last checked on ${checked}`),
  '',
  values.offline ? '## Addresses were not asked' : `## ${faulty.length} of ${addresses.length} addresses to look at`,
  ...faulty.map(({ url, fault, places }) => `- <${url}> ${fault} (${places.join(', ')})`),
];
console.log(lines.join('\n'));
if (stale.length + faulty.length > 0) process.exitCode = 1;
