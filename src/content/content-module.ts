import type { Plugin, ViteDevServer } from 'vite';
import type { Reading } from './reading-of.ts';

const NAME = 'virtual:content';
const ID = `\0${NAME}`;

/** A module that is the content, `import content from 'virtual:content'`: pages read nothing by themselves. */
export function contentModule(reading: Reading): Plugin {
  return {
    name: 'content-module',
    resolveId: { filter: { id: /^virtual:content$/ }, handler: () => ID },
    load: {
      filter: { id: new RegExp(`^${ID}$`) },
      handler: async () => `export default ${JSON.stringify((await reading.current()).content)}`,
    },
  };
}

/** Has a server for authors render what has been read anew, and browsers ask for it. */
export function renewContent({ environments }: ViteDevServer): void {
  for (const { moduleGraph, hot } of Object.values(environments)) {
    // Texts in MDX have counts in them.
    const modules = [...moduleGraph.idToModuleMap.values()].filter(
      ({ id, file }) => id === ID || file?.endsWith('.mdx'),
    );
    for (const module of modules) moduleGraph.invalidateModule(module, new Set(), Date.now(), true);
    // Astro keeps the addresses that pages make of content until it hears this.
    hot.send('astro:content-changed', {});
  }
  environments['client']?.hot.send({ type: 'full-reload' });
}
