import { nearest } from '../../../src/rules/nearest.ts';
import { UsageError } from '../../lib/usage-error.ts';

/**
 * Makes sure that every sheet asked for is there.
 * @param known the ids of all sheets.
 * @throws UsageError that names each that is not, with the one it may mean.
 */
export function checkSheets(asked: readonly string[], known: readonly string[]): void {
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  const lines = unknown.map((name) => {
    const near = nearest(name.toLowerCase().replace(/\.(pdf|html)$/, ''), known);
    return `there is no sheet "${name}"${near === undefined ? '' : `: did you mean ${near}?`}`;
  });
  throw new UsageError([...lines, '`npm run print -- --list` shows all sheets'].join('\n'));
}
