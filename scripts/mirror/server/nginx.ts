import type { MediaType } from '../../../src/rules/media-types.ts';
import type { ServerRules } from './rules.ts';

/** A snippet for a location of nginx. `types` in a location takes the place of all others, so that the list is whole. */
export function nginxSnippet({ headers, types, fingerprinted, hidden, cache }: ServerRules, folder: string): string {
  // nginx counts text/html among them by itself, and warns where it is named again.
  const utf8 = new Set(types.filter(({ utf8, mime }) => utf8 && mime !== 'text/html').map(({ mime }) => mime));
  return `# For nginx. Write this into a server block, with your own path and folder, and reload nginx:
#
#   location = /security { return 301 /security/; }
#   location /security/ {
#     alias /srv/${folder}/;
#     set $leaflet_path /security/;
#     include /srv/${folder}/server/nginx.conf;
#   }
#
index index.html;
error_page 404 \${leaflet_path}404.html;
# These files, of this copy or of another below it, are nobody else's business.
if ($uri ~* "/(?:${hidden.map((file) => file.replaceAll('.', String.raw`\.`)).join('|')})$") {
  return 404;
}

${Object.entries(headers)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}
set $leaflet_cache "${cache.others}";
if ($uri ~ "/${fingerprinted.folder}/${fingerprinted.name}") {
  set $leaflet_cache "${cache.fingerprinted}";
}
add_header Cache-Control $leaflet_cache always;

default_type application/octet-stream;
charset utf-8;
charset_types ${[...utf8].join(' ')};
types {
${byMime(types)
  .map(([mime, extensions]) => `  ${mime} ${extensions.join(' ')};`)
  .join('\n')}
}
`;
}

/** Extensions, without their dots, by MIME type. */
function byMime(types: readonly MediaType[]): [string, string[]][] {
  const map = Map.groupBy(types, ({ mime }) => mime);
  return [...map].map(([mime, all]) => [mime, all.map(({ extension }) => extension.slice(1))]);
}
