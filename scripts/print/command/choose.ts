import { nearest } from '../../../src/rules/nearest.ts';
import { UsageError } from '../../lib/usage-error.ts';

/** So many names help; more are a list. */
const MAX_NAMES = 4;

/**
 * Makes sure that every sheet asked for is there.
 * @param known the ids of all sheets.
 * @throws UsageError that names each that is not, with the names it may mean.
 */
export function checkSheets(asked: readonly string[], known: readonly string[]): void {
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  const lines = unknown.map((name) => {
    const near = alike(name, known);
    return `there is no sheet "${name}"${near.length > 0 ? `: did you mean ${listed(near)}?` : ''}`;
  });
  throw new UsageError([...lines, '`npm run print -- --list` shows all sheets'].join('\n'));
}

/** The ids a mistyped or shortened name may mean: the nearest one, then those that share a whole word with it. */
function alike(name: string, known: readonly string[]): string[] {
  const plain = name.toLowerCase().replace(/\.(pdf|html)$/, '');
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word.length > 2);
  const sharing = known.filter((id) => words.some((word) => id.includes(word)));
  const near = known.includes(plain) ? plain : nearest(plain, known);
  return [...new Set([...(near === undefined ? [] : [near]), ...sharing])].slice(0, MAX_NAMES);
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}
