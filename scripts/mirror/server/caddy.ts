import type { MediaType } from '../../../src/rules/media-types.ts';
import type { ServerRules } from './rules.ts';

/** The page for lost addresses. */
const LOST = `\theader Content-Type "text/html; charset=utf-8"
\trewrite * /404.html
\tfile_server {
\t\tstatus 404
\t}`;

/** A snippet for a route of Caddy 2. */
export function caddySnippet({ headers, types, fingerprinted, hidden, cache }: ServerRules, folder: string): string {
  const fingerprints = `/${fingerprinted.folder}/${fingerprinted.name}`;
  // Caddy sorts headers by their matchers, not as written: no two here set the same one for the same file.
  return `# For Caddy 2. Write this into a site block, with your own path and folder, and reload Caddy:
#
#   redir /security /security/
#   handle_path /security/* {
#     root * /srv/${folder}
#     import /srv/${folder}/server/Caddyfile
#   }
#
header {
${Object.entries(headers)
  .map(([name, value]) => `\t${name} "${value}"`)
  .join('\n')}
}
@fingerprinted path_regexp ${fingerprints}
@others {
\tnot path_regexp ${fingerprints}
}
header @others Cache-Control "${cache.others}"
header @fingerprinted Cache-Control "${cache.fingerprinted}"
${types.map(contentType).join('\n')}

@hidden path ${hidden.map((file) => `/${file}`).join(' ')}
handle @hidden {
${LOST}
}
@lost not file {path} {path}/index.html
handle @lost {
${LOST}
}
handle {
\tfile_server
}
`;
}

function contentType({ extension, mime, utf8 }: MediaType): string {
  const matcher = `@type${extension.replaceAll('.', '_')}`;
  const value = utf8 ? `${mime}; charset=utf-8` : mime;
  return `${matcher} path *${extension}\nheader ${matcher} Content-Type "${value}"`;
}
