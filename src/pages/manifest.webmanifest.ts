import type { APIRoute } from 'astro';
import { LANGUAGE, whole } from '../collections.ts';

/** The web manifest; its addresses are relative to itself, so that it holds under any path. */
export const GET: APIRoute = async () => {
  const site = await whole('site');
  const icon = (size: number) => ({ src: `icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' });
  return Response.json({
    name: site.name,
    short_name: site.shortName,
    description: site.description,
    lang: LANGUAGE,
    start_url: 'index.html',
    scope: './',
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#004c59',
    icons: [icon(192), icon(512)],
  });
};
