import type { Content } from '../../../../src/content/reading/content.ts';
import { viewsOf } from '../../../../src/content/reading/views.ts';
import { isWordLayout, wordFile } from '../../../../src/rules/word-sheets.ts';
import type { ZipEntry } from '../../../lib/zip.ts';
import { DRAWN } from './layouts.ts';
import { packWord } from './pack.ts';

/**
 * Makes the Word documents of a set: of each of its sheets that companies fill in and change.
 * @param ids the sheets of the set.
 */
export async function wordDocuments(content: Content, ids: readonly string[]): Promise<ZipEntry[]> {
  const { editionLine, unofficialSentence } = viewsOf(content);
  const { site, work, language } = content;
  const documents = content.sheets.map(async ({ id, title, layout, purpose }) => {
    if (!ids.includes(id) || !isWordLayout(layout)) return [];
    const data = await packWord({
      title: `${title}｜${site.name}`,
      author: site.name,
      subject: purpose,
      lang: language,
      edition: work.edition,
      foot: [unofficialSentence(), editionLine()],
      ...DRAWN[layout](content, title),
    });
    return [{ name: wordFile(id), data }];
  });
  return (await Promise.all(documents)).flat();
}
