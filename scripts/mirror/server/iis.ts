import type { MediaType } from '../../../src/rules/media-types.ts';
import type { ServerRules } from './rules.ts';

/**
 * web.config for IIS 7 and later, which stands in the folder of the site. Every entry is removed before it is added:
 * IIS answers 500.19 where one is there already.
 */
export function webConfig({ headers, types, cache }: ServerRules): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <remove value="index.html" />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
      <clientCache cacheControlMode="NoControl" />
${types.map(mimeMap).join('\n')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${Object.entries({ ...headers, 'Cache-Control': cache.others })
  .map(customHeader)
  .join('\n')}
      </customHeaders>
    </httpProtocol>
    <!-- The path is from the root of the site or application. Where this folder is neither, write FOLDER\\404.html. -->
    <httpErrors errorMode="Custom">
      <remove statusCode="404" subStatusCode="-1" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
  </system.webServer>
</configuration>
`;
}

function mimeMap({ extension, mime, utf8 }: MediaType): string {
  const type = utf8 ? `${mime}; charset=utf-8` : mime;
  return `      <remove fileExtension="${extension}" />\n      <mimeMap fileExtension="${extension}" mimeType="${type}" />`;
}

function customHeader([name, value]: [string, string]): string {
  return `        <remove name="${name}" />\n        <add name="${name}" value="${escaped(value)}" />`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
