import { parseArgs } from 'node:util';
import { UsageError } from '../../lib/usage-error.ts';
import { nearest } from '../../../src/rules/nearest.ts';

/** What a person asks `npm run print` for. */
export interface Options {
  /** Ids of sheets; empty for all. */
  sheets: string[];
  bleed: boolean;
  /** The folder for the set, as written. */
  out: string;
  list: boolean;
  help: boolean;
}

const OPTIONS = {
  bleed: { type: 'boolean', default: false },
  out: { type: 'string', default: 'dist-print' },
  list: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Reads the arguments of the command.
 * @param env the environment: npm keeps options for itself that do not stand after `--`, and tells of them only there.
 * @throws UsageError that names what is wrong and what was meant.
 */
export function readOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Options {
  const kept = ['bleed', 'list', 'out'].find((name) => env[`npm_config_${name}`] !== undefined);
  if (kept)
    throw new UsageError(`npm took --${kept} for itself: write \`npm run print -- --${kept}\`, with -- before it`);
  const given = { args: [...args], options: OPTIONS, allowPositionals: true } as const;
  for (const token of parseArgs({ ...given, strict: false, tokens: true }).tokens) {
    if (token.kind === 'option') checkOption(token.name, token.rawName, token.value);
  }
  const { values, positionals } = parseArgs(given);
  return { sheets: [...new Set(positionals)], ...values };
}

function checkOption(name: string, written: string, value: string | undefined): void {
  if (!isKnown(name)) {
    const names = Object.keys(OPTIONS).map((known) => `--${known}`);
    const near = nearest(written, names);
    throw new UsageError(
      `there is no option ${written}: ${near ? `did you mean ${near}?` : `there are ${names.join(', ')}`}`,
    );
  }
  if (OPTIONS[name].type === 'string' && (!value || value.startsWith('-')))
    throw new UsageError(`${written} needs a folder, as in ${written} sheets`);
  if (OPTIONS[name].type === 'boolean' && value !== undefined)
    throw new UsageError(`${written} takes no value: write ${written} alone`);
}

function isKnown(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}
