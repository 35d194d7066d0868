/** Where a company's data stands unless another file is named. */
export const USUAL_FILE = 'content/organization.yaml';

/**
 * The file of the company whose copy is built, from the root of the project.
 * @param named a file, as for one of several companies, or `none` for the public edition; unset or empty, it is the usual
 *   one, which need not be there.
 * @returns undefined where no company is wanted.
 */
export function organizationFile(named: string | undefined = process.env['ORGANIZATION']): string | undefined {
  return named === 'none' ? undefined : named || USUAL_FILE;
}
