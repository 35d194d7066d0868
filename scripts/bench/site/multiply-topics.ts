import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Adds each topic several times over to the content of a copy of the project, as supplements with checklists of their own,
 * to measure what a much larger leaflet would cost to build.
 * @param root the copy.
 * @param times how often each topic is there then, from 1 to 10.
 * @throws Error where the content has no topic.
 */
export async function multiplyTopics(root: string, times: number): Promise<void> {
  const content = join(root, 'content/ja');
  const names = await readdir(join(content, 'chapters'));
  const texts = new Map<string, string>();
  for (const name of names) texts.set(name, await readFile(join(content, 'chapters', name), 'utf8'));
  const topics = [...texts].filter(([, text]) => /^kind: topic$/m.test(text));
  if (topics.length === 0) throw new Error(`${content}/chapters has no topic to add`);
  const items: string[] = [];
  for (const [name, text] of topics) {
    const [, number = '', id = ''] = /^(\d+)-(.*)\.mdx$/.exec(name) ?? [];
    const checklist = await readFile(join(content, 'checklists', `${id}.yaml`), 'utf8');
    const added = Array.from({ length: times - 1 }, (_, index) => ({ digit: index + 1, own: `${id}-${index + 2}` }));
    for (const { digit, own } of added) {
      const chapter = supplement(text, id, own);
      await writeFile(join(content, 'chapters', `${number}${digit}-${own}.mdx`), chapter);
      const list = renamed(checklist, own, digit + 1);
      items.push(...list.items);
      await writeFile(join(content, 'checklists', `${own}.yaml`), list.text);
    }
    for (const [overview, written] of texts) {
      const block = new RegExp(`<Topic id="${id}">[^]*?</Topic>\n`).exec(written)?.[0];
      if (!block) continue;
      const blocks = added.map(({ own }) => block.replace(`"${id}"`, `"${own}"`));
      texts.set(overview, written.replace(block, [block, ...blocks].join('\n')));
      await writeFile(join(content, 'chapters', overview), texts.get(overview) ?? '');
    }
  }
  const plan = join(content, 'action-plan.yaml');
  // The last stage ends the file.
  const lines = items.map((item) => `      - ${item}\n`).join('');
  await writeFile(plan, `${(await readFile(plan, 'utf8')).trimEnd()}\n${lines}`);
}

/** Titles and short names are cut to the 12 letters that a short name may have. */
function supplement(text: string, id: string, own: string): string {
  return text
    .replace('---\n', '---\ninLeaflet: false\n')
    .replace(/^(title|short): .*/gm, `$1: ${own.slice(-12)}`)
    .replace(`<Checklist id="${id}" />`, `<Checklist id="${own}" />`);
}

/** A checklist with items of its own, and their ids. */
function renamed(checklist: string, own: string, copy: number): { text: string; items: string[] } {
  const items: string[] = [];
  const text = checklist
    .replace(/^title: .*/m, `title: ${own.slice(-12)}`)
    .replace(/^score:\n(?: .*\n)*/m, '')
    .replace(/^( +- id: )(.*)/gm, (_, head: string, item: string) => {
      items.push(`${item}-${copy}`);
      return `${head}${item}-${copy}`;
    })
    .replace(/^( +task: )(.{0,16}).*/gm, `$1$2 ${copy}`);
  return { text, items };
}
