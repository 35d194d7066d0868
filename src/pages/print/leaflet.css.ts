import type { APIRoute } from 'astro';
import { chapters, whole, LANGUAGE } from '../../collections.ts';
import { runningHeads } from '../../leaflet/running-heads.ts';
import { topicNumber } from '../../leaflet/order.ts';
import { readableDate, fill } from '../../leaflet/words.ts';

/** The running heads of the leaflet: one named page a chapter, since Chromium knows no running elements. */
export const GET: APIRoute = async () => {
  const [all, site, work, words] = [
    await chapters(),
    await whole('site'),
    await whole('work'),
    await whole('interfaceWords'),
  ];
  const edition = `${site.name}　${fill(words.print.edition, { date: readableDate(work.edition, LANGUAGE) })}`;
  const heads = all.map((chapter) => {
    const number = topicNumber(all, chapter.id);
    const part = number ? `${words.parts[chapter.part]} ${number}` : undefined;
    return { page: chapter.id, head: [part, chapter.title].filter(Boolean).join('　') };
  });
  return new Response(runningHeads(heads, edition), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
