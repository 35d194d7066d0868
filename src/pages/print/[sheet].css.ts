import type { APIRoute } from 'astro';
import { editionLine, whole } from '../../content/views.ts';
import { layoutOf } from '../../sheets/layouts.ts';
import { runningHeads } from '../../sheets/running-heads.ts';
import type { Sheet } from '../../content/schemas/sheet.ts';

export async function getStaticPaths() {
  return whole('sheets')
    .filter(({ layout }) => layout !== 'booklet')
    .map((sheet) => ({ params: { sheet: sheet.id }, props: { sheet } }));
}

/** What stands in the margins of a sheet's pages: which sheet it is, of which edition, and which page. */
export const GET: APIRoute<{ sheet: Sheet }> = ({ props: { sheet } }) => {
  const css =
    layoutOf(sheet.layout).heads === 'none'
      ? '/* no margins */\n'
      : runningHeads({ head: sheet.title, foot: editionLine(), folios: foliosOf(sheet) });
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};

/** A single page needs no number; of several each has its own outside, since they are printed on both sides. */
function foliosOf({ pages }: Sheet) {
  return pages === 1 ? 'none' : 'outside';
}
