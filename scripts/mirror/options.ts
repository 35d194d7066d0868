import { parseArgs } from 'node:util';
import { UsageError } from '../lib/usage-error.ts';

/** What a person asks `npm run mirror` for. */
export interface Options {
  /** The folder for the archive, as written. */
  out: string;
  /** The folder of a copy to look at; undefined where an archive is to be made. */
  verify: string | undefined;
  /** Whether a copy may not differ even where an administrator may change it. */
  strict: boolean;
  help: boolean;
}

export const USAGE = `npm run mirror [-- OPTIONS]

Packs the built dist/ into NAME-EDITION.zip, to be put up on a file share or a web server.

--out DIR     puts the archive into DIR instead of dist-mirror/
--verify DIR  looks at a copy that was put up: which files differ, are missing or are foreign
--strict      with --verify: refuses edited server files too, and what systems put into folders; a company's data in
              organization.js is its own matter
--help        shows this

The exit code is 0, or 1 where something went wrong or a copy differs, or 2 where the command was called wrongly.
`;

/**
 * Reads the arguments of the command.
 * @param env npm keeps options for itself that do not stand after \`--\`, and tells of them only there.
 * @throws UsageError that names what is wrong.
 */
export function readOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Options {
  const kept = ['out', 'verify', 'strict'].find((name) => env[`npm_config_${name}`] !== undefined);
  if (kept)
    throw new UsageError(`npm took --${kept} for itself: write \`npm run mirror -- --${kept} …\`, with -- before it`);
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        verify: { type: 'string' },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    for (const name of ['out', 'verify'] as const)
      if (values[name] === '') throw new UsageError(`--${name} needs a folder`);
    if (values.out !== undefined && values.verify !== undefined)
      throw new UsageError('--out is for making an archive, --verify for looking at a copy: write one of them');
    const { out = 'dist-mirror', verify, strict, help } = values;
    if (strict && verify === undefined)
      throw new UsageError('--strict is for looking at a copy: write --verify DIR too');
    return { out, verify, strict, help };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`, { cause: error });
  }
}
