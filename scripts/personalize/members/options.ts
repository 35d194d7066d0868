import { HELP, readArguments, refuseCall } from '../../lib/arguments.ts';
import { readShard, type Shard } from './shard.ts';

/** What a person asks `npm run personalize` for. */
export interface Options {
  /** The file of a company, or of a list of them: one of the two is there. */
  organization: string | undefined;
  members: string | undefined;
  out: string;
  sheets: readonly string[];
  site: boolean;
  resume: boolean;
  shard: Shard | undefined;
}

export const USAGE = `npm run personalize -- --organization FILE --out DIR [--sheets ID…] [--site]
npm run personalize -- --members LIST --out DIR [--sheets ID…] [--site] [--resume] [--shard I/N]

Makes copies of the built site (dist/, see \`npm run build\`) that hold a company's name and contact: the sheets as PDFs,
organization.js and a text that says what to do with them.

--organization FILE  a company: organization.yaml, or the organization.js that setup.html has saved. DIR is its copy then
--members LIST       many companies: a CSV file, a row each (docs/adapt.md). DIR holds members/NAME/, archives/NAME.zip and
                     report.csv then
--out DIR            the folder for what is made
--sheets ID…         these sheets only, as \`npm run print -- --list\` names them
--site               the whole site, too, to be put on a share
--resume             goes on with a run that was stopped, or whose list was mended: what stands whole is kept
--shard I/N          the I-th of N parts of the list. The reports of all parts, one after another, are the report
--help               shows this

A row that something is wrong with is told in report.csv, and the others are made. The exit code is 0, or 1 where something
went wrong or a row was not made, or 2 where the command was called wrongly.
`;

/** Reads the arguments this process was called with; a wrong call ends it, with the usage. */
export function readOptions(): Options {
  const { values, positionals } = readArguments(USAGE, {
    options: {
      organization: { type: 'string' },
      members: { type: 'string' },
      out: { type: 'string' },
      sheets: { type: 'string', multiple: true, default: [] },
      site: { type: 'boolean', default: false },
      resume: { type: 'boolean', default: false },
      shard: { type: 'string' },
      help: HELP,
    },
    allowPositionals: true,
  });
  const { organization, members, out, site, resume } = values;
  const refuse = (why: string) => refuseCall(why, USAGE);
  if (!organization === !members) refuse('write --organization FILE or --members LIST');
  if (!out) return refuse('write --out DIR: the folder for what is made');
  if (!members && (resume || values.shard !== undefined)) refuse('--resume and --shard are for --members');
  if (positionals.length > 0 && values.sheets.length === 0) refuse(`"${positionals[0]}" stands behind no option`);
  const shard = values.shard === undefined ? undefined : readShard(values.shard);
  if (values.shard !== undefined && !shard) refuse(`--shard ${values.shard}: write it as in 2/4`);
  const sheets = [...new Set([...values.sheets.flatMap((text) => text.split(',')), ...positionals])].filter(Boolean);
  return { organization, members, out, sheets, site, resume, shard };
}
