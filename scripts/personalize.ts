/** npm run personalize: copies for companies, from the built site. `--help` tells its options. */
import { sep } from 'node:path';
import { readOptions } from './personalize/members/options.ts';
import { Interruption, interruptions } from './lib/interruption.ts';
import { UsageError } from './lib/usage-error.ts';

const options = readOptions();
const root = process.cwd();
const signal = interruptions();
const tell = (line: string) => console.error(line.replaceAll(`${root}${sep}`, ''));

try {
  await run();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const goOn = options.members && error instanceof Interruption ? '\nGo on with --resume.' : '';
  tell(message + goOn);
  process.exitCode = error instanceof Interruption ? error.exitCode : error instanceof UsageError ? 2 : 1;
}

async function run(): Promise<void> {
  // Loading takes a moment: who has mistyped an option is told before.
  const [{ loadContent }, { outcomeText, membersText }] = await Promise.all([
    import('../src/content/load-content.ts'),
    import('./personalize/members/outcome-text.ts'),
  ]);
  const started = performance.now();
  const content = await loadContent({ root });
  const { sheets, site, out } = options;
  const job = { root, content, sheets, site, out, signal, say: tell };
  if (options.members === undefined) {
    const { personalize } = await import('./personalize/command/index.ts');
    tellOutcome(outcomeText(await personalize({ ...job, organization: options.organization ?? '' })));
    return;
  }
  const { personalizeMembers } = await import('./personalize/members/index.ts');
  const { members, resume, shard } = options;
  const outcome = await personalizeMembers({ ...job, members, resume, shard, progress: process.stderr });
  tellOutcome(membersText(outcome, performance.now() - started));
  if (outcome.rows.some(({ made }) => !made)) process.exitCode = 1;
}

function tellOutcome(text: string): void {
  process.stdout.write(`${text.replaceAll(`${root}${sep}`, '')}\n`);
}
