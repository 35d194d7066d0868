/** A kind of file and what a server says of it. */
export interface MediaType {
  /** With its dot, as in .html. */
  extension: string;
  mime: string;
  /** Whether it is text in UTF-8, which a server should say. */
  utf8: boolean;
}

const text = (extension: string, mime: string): MediaType => ({ extension, mime, utf8: true });
const data = (extension: string, mime: string): MediaType => ({ extension, mime, utf8: false });

/** Every kind of file that a copy of the site may hold, by IANA's names. */
export const MEDIA_TYPES: readonly MediaType[] = [
  text('.html', 'text/html'),
  text('.css', 'text/css'),
  text('.js', 'text/javascript'),
  text('.mjs', 'text/javascript'),
  text('.txt', 'text/plain'),
  text('.xml', 'application/xml'),
  data('.json', 'application/json'),
  data('.webmanifest', 'application/manifest+json'),
  data('.svg', 'image/svg+xml'),
  data('.png', 'image/png'),
  data('.webp', 'image/webp'),
  data('.ico', 'image/x-icon'),
  data('.pdf', 'application/pdf'),
  data('.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  data('.zip', 'application/zip'),
];

/** What to say of a file by its ending, as a Content-Type: the build knows it, not every server does. */
export function contentType(path: string): string {
  const type = MEDIA_TYPES.find(({ extension }) => path.endsWith(extension));
  if (!type) return 'application/octet-stream';
  return type.utf8 ? `${type.mime}; charset=utf-8` : type.mime;
}
