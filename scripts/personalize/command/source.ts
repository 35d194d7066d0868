import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import type { Content } from '../../../src/content/reading/content.ts';
import { dataOf, ORGANIZATION_FILE } from '../../../src/organization/organization-file.ts';
import { readableDate } from '../../../src/rules/format.ts';
import { makeCopy } from '../../mirror/copy.ts';
import { openDocument } from '../../pdf/file/open.ts';
import { checkSheets } from '../../print/command/choose.ts';
import { findBuiltSite } from '../../print/command/built-site.ts';
import { sheetPlan, withSources } from '../../print/set/plan.ts';
import { sha256, sha256OfJson } from '../../lib/sha256.ts';
import { sumOfCode } from '../../lib/sum-of-code.ts';
import type { Sums } from '../../lib/sums.ts';
import type { ZipEntry } from '../../lib/zip.ts';
import { prepareSheets } from '../prepare/index.ts';
import type { Prepared } from '../request.ts';
import type { CompanyWords } from '../words.ts';

/** What the copies of all companies are made of. */
export interface CopySource {
  /** The sheets that hold a company's texts. */
  prepared: Prepared;
  /** Those that are the same for all. */
  same: readonly { id: string; bytes: Uint8Array; pages: number }[];
  /** All that are wanted, in their order, by their titles. */
  titles: ReadonlyMap<string, string>;
  /** The site, where it is wanted, too. */
  site: { files: readonly ZipEntry[]; sums: Sums } | undefined;
  words: CompanyWords;
  edition: string;
  /** The edition as a reader writes it. */
  date: string;
}

/** What is wanted, and from where. */
export interface SourceRequest {
  /** The project, with the built dist/ in it. */
  root: string;
  content: Content;
  /** Ids of sheets; empty for all. */
  sheets: readonly string[];
  site: boolean;
  browser?: Promise<Browser> | undefined;
  signal?: AbortSignal | undefined;
  say: (line: string) => void;
}

/**
 * Makes ready what the copies of all companies share: sheets with places are printed once, the others taken as they were built.
 * @throws UsageError for sheets that are not there, an Error in one line where the site is not built, not as it was, or a
 * company's already.
 */
export async function copySource(request: SourceRequest): Promise<CopySource> {
  const { root, content, sheets: asked, browser, signal, say } = request;
  const dist = join(root, 'dist');
  const plan = sheetPlan(content);
  checkSheets(
    asked,
    plan.map(({ id }) => id),
  );
  const wanted = asked.length > 0 ? plan.filter(({ id }) => asked.includes(id)) : plan;
  const { edition } = content.work;
  const built = await findBuiltSite(dist, withSources(plan, ids(wanted)), edition);
  await checkPublic(dist);
  const name = (JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { name: string }).name;
  const site = request.site ? await makeCopy({ root, site: dist, content, name }) : undefined;
  const own = new Set<string>();
  for (const { id, of = id } of wanted) if (await hasPlaces(dist, of)) own.add(id);
  const toPrepare = withSources(
    plan,
    ids(wanted).filter((id) => own.has(id)),
  );
  say(toPrepare.length === 1 ? 'one sheet is printed once …' : `${toPrepare.length} sheets are printed once …`);
  const prepared = await prepareSheets({ site: dist, sheets: toPrepare, edition, browser, signal });
  const same = wanted
    .filter(({ id }) => !own.has(id))
    .map(async ({ id }) => {
      const bytes = await readFile(join(dist, 'sheets', `${id}.pdf`));
      return { id, bytes, pages: (await openDocument(bytes)).getPageCount() };
    });
  const all = await Promise.all(same);
  await built.checkUnchanged();
  return {
    prepared: { sheets: prepared.sheets.filter(({ id }) => own.has(id)) },
    same: all,
    titles: new Map(wanted.map(({ id, title }) => [id, title])),
    site: site && { files: site.files, sums: site.sums },
    words: { ownCopy: content.ownCopy, membersWords: content.membersWords },
    edition,
    date: readableDate(edition, content.language),
  };
}

function ids(sheets: readonly { id: string }[]): string[] {
  return sheets.map(({ id }) => id);
}

/** Whether a sheet's page differs from company to company. */
async function hasPlaces(dist: string, id: string): Promise<boolean> {
  return /\sdata-own\b/.test(await readFile(join(dist, 'print', `${id}.html`), 'utf8'));
}

/** A site that holds a company's data would hand it to all others. */
async function checkPublic(dist: string): Promise<void> {
  const text = await readFile(join(dist, ORGANIZATION_FILE), 'utf8').catch(() => undefined);
  const build = '`ORGANIZATION=none npm run build`';
  if (text === undefined) throw new Error(`${dist} has no ${ORGANIZATION_FILE}: run ${build} first`);
  if (Object.keys(dataOf(text) as object).length > 0)
    throw new Error(`${dist} is a company's copy already: run ${build} first, which makes the public edition`);
}

/** A sum of all that a copy follows from but the company itself: the source, and the code that makes copies of it. */
export async function sumOfSource({ prepared, same, titles, site, words, edition }: CopySource): Promise<string> {
  const variants = prepared.sheets.map(({ id, variants }) => [id, variants.map(({ bytes }) => sha256(bytes))]);
  const others = same.map(({ id, bytes }) => [id, sha256(bytes)]);
  const code = await sumOfCode(['scripts', 'src/organization', 'src/rules', 'src/content/schemas']);
  return sha256OfJson([variants, others, [...titles], site ? [...site.sums] : [], words, edition, code]);
}
