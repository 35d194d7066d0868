import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Among the options of every command. */
export const HELP = { type: 'boolean', short: 'h' } as const;

/**
 * Reads the arguments this process was called with.
 * @param usage what `--help` shows, upon which the process ends with 0; a wrong call is told on top of it, and ends with 2.
 * @param config as for parseArgs, HELP among its options.
 */
export function readArguments<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  const help = new Set(['--help', '-h']);
  if (process.argv.slice(2).some((argument) => help.has(argument))) {
    process.stdout.write(usage);
    process.exit(0);
  }
  // npm keeps options that do not stand after `--` for itself, and tells of them only in the environment.
  const kept = Object.keys(config.options ?? {}).find((name) => process.env[`npm_config_${name}`] !== undefined);
  if (kept) refuseCall(`npm took --${kept} for itself: write -- before it`, usage);
  try {
    return parseArgs(config);
  } catch (error) {
    refuseCall(error instanceof Error ? error.message : String(error), usage);
  }
}

/** Ends the process of a command that was called wrongly. */
export function refuseCall(why: string, usage: string): never {
  process.stderr.write(`${why}\n\n${usage}`);
  process.exit(2);
}
