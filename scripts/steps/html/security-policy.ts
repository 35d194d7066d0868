import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../../lib/files.ts';
import { withPolicy } from '../../lib/security-policy/page.ts';

/** Gives every page its content security policy, which holds on a server and in a folder alike. Runs last. */
export function securityPolicy(): AstroIntegration {
  return {
    name: 'security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const page of (await filesIn(root)).filter((file) => file.endsWith('.html')))
          await writeFile(`${root}/${page}`, withPolicy(await readFile(`${root}/${page}`, 'utf8'), page));
      },
    },
  };
}
