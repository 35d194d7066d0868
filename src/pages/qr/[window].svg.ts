import type { APIRoute } from 'astro';
import { windows } from '../../content/views.ts';
import { drawQr } from '../../rules/qr.ts';

/** The QR code of a window's address as a file: screens that have room for it load it, phones do not. */
export function getStaticPaths() {
  return windows().flatMap(({ id, url }) => (url ? [{ params: { window: id }, props: { url } }] : []));
}

export const GET: APIRoute<{ url: string }> = ({ props: { url } }) => {
  const { size, path } = drawQr(url);
  const drawing =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path stroke="#000" d="${path}"/></svg>\n`;
  return new Response(drawing, { headers: { 'Content-Type': 'image/svg+xml' } });
};
