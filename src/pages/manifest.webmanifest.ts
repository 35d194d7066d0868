import type { APIRoute } from 'astro';
import { LANGUAGE, whole } from '../content/views.ts';
import { pageAddress } from '../rules/addresses.ts';

/** The web manifest. It stands at the root of the site, and its addresses are relative to it: they hold under any path. */
export const GET: APIRoute = async () => {
  const site = whole('site');
  const { page: words } = whole('interfaceWords');
  const { page: progress } = whole('progressWords');
  const icon = (size: number, purpose: 'any' | 'maskable') => ({
    src: `icon-${purpose === 'maskable' ? 'maskable-' : ''}${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const shortcut = (name: string, address: string) => ({ name, url: address.slice(1) });
  return Response.json({
    name: site.name,
    short_name: site.shortName,
    description: site.description,
    lang: LANGUAGE,
    // No id: it would be resolved against the host alone, and all copies on it would be one. Without, it is start_url.
    start_url: 'index.html',
    scope: './',
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#004c59',
    icons: [icon(192, 'any'), icon(512, 'any'), icon(192, 'maskable'), icon(512, 'maskable')],
    shortcuts: [shortcut(words.emergency, pageAddress('emergency')), shortcut(progress.title, pageAddress('status'))],
  });
};
