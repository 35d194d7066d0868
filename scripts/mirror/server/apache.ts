import type { ServerRules } from './rules.ts';

/**
 * .htaccess for Apache 2.4.13 and later, which stands in the folder of the site. ErrorDocument wants a path from the root
 * of the host, which only the server knows: mod_rewrite compares the address with what is left of it in this folder.
 */
export function htaccess({ headers, types, fingerprinted, hidden, cache }: ServerRules): string {
  const utf8 = types.filter((type) => type.utf8).map(({ extension }) => extension);
  return `# Apache reads this file where "AllowOverride FileInfo" or "AllowOverride All" holds for this folder.
# It needs mod_headers and, for the page at lost addresses, mod_rewrite with "Options FollowSymLinks".
${types.map(({ extension, mime }) => `AddType ${mime} ${extension}`).join('\n')}
AddCharset utf-8 ${utf8.join(' ')}

<IfModule mod_headers.c>
${Object.entries(headers)
  .map(([header, value]) => `  Header always set ${header} "${value}"`)
  .join('\n')}
  Header always set Cache-Control "${cache.others}"
  # FilesMatch sees names only: no other file here has such a name.
  <FilesMatch "^${fingerprinted.name}">
    Header always set Cache-Control "${cache.fingerprinted}"
  </FilesMatch>
</IfModule>

# The page for lost addresses. Without mod_rewrite, write the path of this folder on the host yourself, as in
# ErrorDocument 404 /intranet/security/404.html
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{REQUEST_URI}::$1 ^/(.*?)(.*)::\\2$
  RewriteRule ^(.*)$ - [E=LEAFLET_PATH:%1]
  # These files are nobody else's business.
  RewriteRule ^(?:${hidden.map((file) => file.replaceAll('.', String.raw`\.`)).join('|')})$ - [NC,R=404,L]
  ErrorDocument 404 /%{reqenv:LEAFLET_PATH}404.html
</IfModule>
`;
}
