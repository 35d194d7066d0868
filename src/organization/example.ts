import { stringify } from 'yaml';
import { OWN_FIELDS, type OwnCopyWords, type OwnFieldName } from '../content/schemas/own-copy.ts';

/** Where the template stands. */
export const EXAMPLE_FILE = 'content/organization.example.yaml';

/** Lists: rules and rows. */
const LISTS = ['rules', 'rows'];
const OFF = '# ';

/**
 * The template of organization.yaml, for who edits it in a browser: every field with its meaning, and all but the name behind
 * a `# ` that is taken away.
 */
export function organizationExample({ example, fields }: OwnCopyWords): string {
  const groups = Map.groupBy(OWN_FIELDS, (name) => name.split('.')[0] as string);
  const parts = [...groups].map(([group, names]) => {
    const of = (name: OwnFieldName) => fields[name];
    const meant = names.map((name) => [of(name).label, of(name).hint].filter(Boolean).join('：'));
    const values = Object.fromEntries(names.map((name) => [name.split('.')[1] ?? name, of(name).example ?? '']));
    const data = names[0]?.includes('.') ? { [group]: LISTS.includes(group) ? [values] : values } : values;
    const lines = stringify(data).trimEnd().split('\n');
    return [...meant.map((line) => `## ${line}`), ...lines.map((line) => (group === 'name' ? line : OFF + line))];
  });
  return `${[example.map((line) => `## ${line}`), ...parts].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
