import { readFile, stat } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import type { z } from 'zod';
import { fieldName, type Path } from '../../../src/content/reading/path.ts';
import { formatProblem, type Problem } from '../../../src/content/reading/problem.ts';
import { validate } from '../../../src/content/reading/validate.ts';
import { readYaml, type YamlText } from '../../../src/content/reading/yaml-text.ts';
import { organization as schema, type Organization } from '../../../src/content/schemas/organization.ts';
import { dataOf } from '../../../src/organization/organization-file.ts';
import { readLogo } from './logo.ts';

/** In bytes: a logo may be part of it. */
const MOST = 3_000_000;

/**
 * Reads a company's data: an organization.yaml, or the organization.js that setup.html has saved, which is not executed. Its logo
 * becomes part of it.
 * @throws Error that lists what is wrong, a line each with file and place.
 */
export async function readOrganization(file: string): Promise<Organization> {
  const { data, lineOf, faults } = textOf(file, await readText(file));
  const problems: Problem[] = faults.map((fault) => ({ file, ...fault }));
  const logo = (data as { logo?: unknown } | null | undefined)?.logo;
  if (problems.length === 0 && typeof logo === 'string' && logo !== '') {
    const at = { file, line: lineOf(['logo']), field: 'logo' };
    const made = await readLogo(dirname(file), logo).catch(
      (error: unknown) => void problems.push(problemOf(at, error)),
    );
    Object.assign(data as object, { logo: made });
  }
  const { value, faults: unfit } = validate<z.ZodType<Organization>>(schema, data ?? {});
  if (data !== undefined && problems.length === 0)
    problems.push(
      ...unfit.map(({ path, message }) => ({ file, line: lineOf(path), field: fieldName(path, file), message })),
    );
  if (!value || problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return value;
}

function problemOf<At extends object>(at: At, error: unknown): At & { message: string } {
  return { ...at, message: error instanceof Error ? error.message : String(error) };
}

async function readText(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new Error(`${file} is not there`);
  if (found.size > MOST) throw new Error(`${file} is larger than ${MOST / 1_000_000} MB`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch {
    throw new Error(`${file} is not UTF-8: open it in an editor that shows its Japanese rightly and save it as UTF-8`);
  }
}

function textOf(file: string, text: string): YamlText {
  if (extname(file) !== '.js') return readYaml(text);
  const lineOf = (_: Path) => undefined;
  try {
    return { data: dataOf(text), lineOf, faults: [] };
  } catch (error) {
    return { data: undefined, lineOf, faults: [{ line: 1, message: (error as Error).message }] };
  }
}
