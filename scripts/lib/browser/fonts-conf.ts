/**
 * A configuration for fontconfig (https://www.freedesktop.org/software/fontconfig/fontconfig-user.html) that names the
 * fonts of a folder and no others: pages look the same on every machine.
 * @param cache the folder in which it may keep what it has read.
 */
export function fontsConf(folder: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escape(folder)}</dir>
  <cachedir>${escape(cache)}</cachedir>
</fontconfig>
`;
}

function escape(path: string): string {
  return path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
