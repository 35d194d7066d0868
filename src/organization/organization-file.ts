import type { Organization } from '../content/schemas/organization.ts';

/** The file at the root of a copy by which it becomes a company's. */
export const ORGANIZATION_FILE = 'organization.js';

const OPENING = 'window.shioriOrganization =';

/** Such a file: comments, the assignment, and what should be JSON. Comments end where JavaScript ends a line (ECMA-262, 12.3). */
const FILE = /^\uFEFF?(?:\s|\/\/[^\n\r\u2028\u2029]*(?:[\n\r\u2028\u2029]|$))*window\.shioriOrganization\s*=([^]*)$/;

/**
 * organization.js with a company's data: a comment, and an assignment of plain JSON, which can be edited by hand.
 * @param note what it says on top, a line each.
 */
export function organizationText(organization: Partial<Organization>, note: readonly string[]): string {
  const { rules = [], rows = [], ...rest } = organization;
  const data = { ...rest, ...(rules.length > 0 && { rules }), ...(rows.length > 0 && { rows }) };
  // What would end a script element, and what ends a line in old scripts.
  const json = JSON.stringify(data, null, 2).replace(
    /[<\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return [...note.map((line) => `// ${line}`), `${OPENING} ${json};`, ''].join('\n');
}

/**
 * The data in the text of an organization.js, which is not executed.
 * @throws SyntaxError where the text holds anything but comments and an assignment of JSON.
 */
export function dataOf(text: string): unknown {
  const [, json] = FILE.exec(text) ?? [];
  if (json === undefined) throw new SyntaxError(`the text has no "${OPENING}" after its comments`);
  return JSON.parse(json.trim().replace(/;\s*$/, ''));
}
