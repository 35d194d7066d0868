import { parseArgs } from 'node:util';
import { UsageError } from '../print-command/options.ts';

/** What a person asks `npm run mirror` for. */
export interface Options {
  /** The folder for the archive, as written. */
  out: string;
  /** The folder of a copy to look at; undefined where an archive is to be made. */
  verify: string | undefined;
  help: boolean;
}

export const USAGE = `npm run mirror [-- OPTIONS]

Packs the built dist/ into NAME-EDITION.zip, to be put up on a file share or a web server.

--out DIR     puts the archive into DIR instead of dist-mirror/
--verify DIR  looks at a copy that was put up: which files differ, are missing or are foreign
--help        shows this

The exit code is 0, or 1 where something went wrong or a copy differs, or 2 where the command was called wrongly.
`;

/**
 * Reads the arguments of the command.
 * @param env npm keeps options for itself that do not stand after \`--\`, and tells of them only there.
 * @throws UsageError that names what is wrong.
 */
export function readOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Options {
  const kept = ['out', 'verify'].find((name) => env[`npm_config_${name}`] !== undefined);
  if (kept)
    throw new UsageError(`npm took --${kept} for itself: write \`npm run mirror -- --${kept} DIR\`, with -- before it`);
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        verify: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    for (const name of ['out', 'verify'] as const)
      if (values[name] === '') throw new UsageError(`--${name} needs a folder`);
    if (values.out !== undefined && values.verify !== undefined)
      throw new UsageError('--out is for making an archive, --verify for looking at a copy: write one of them');
    return { out: values.out ?? 'dist-mirror', verify: values.verify, help: values.help };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`, { cause: error });
  }
}
