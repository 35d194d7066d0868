import type { APIRoute } from 'astro';
import { chaptersOf, editionLine, topicLabel, whole } from '../../content/views.ts';
import { layoutOf } from '../../sheets/layouts.ts';
import { runningHeads } from '../../sheets/running-heads.ts';
import type { Sheet } from '../../content/schemas/sheet.ts';

export async function getStaticPaths() {
  return whole('sheets')
    .filter(({ layout }) => layout !== 'booklet')
    .map((sheet) => ({ params: { sheet: sheet.id }, props: { sheet } }));
}

/**
 * What stands in the margins of a sheet's pages: its title, or in a leaflet the chapter, one named page each, since
 * Chromium knows no running elements.
 */
export const GET: APIRoute<{ sheet: Sheet }> = ({ props: { sheet } }) => {
  const { heads } = layoutOf(sheet.layout);
  const chapters = heads === 'chapters' ? chapterHeads(sheet) : [];
  const css =
    heads === 'none' ? '/* no margins */\n' : runningHeads({ head: sheet.title, chapters, foot: editionLine() });
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};

function chapterHeads(sheet: Sheet) {
  return chaptersOf(sheet).map((chapter) => ({
    page: chapter.id,
    head: chapter.kind === 'topic' ? `${topicLabel(chapter)}　${chapter.title}` : chapter.title,
  }));
}
