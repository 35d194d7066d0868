/**
 * A configuration for fontconfig (https://www.freedesktop.org/software/fontconfig/fontconfig-user.html) that names the
 * packaged font, and the machine's own fonts only when asked. The package's own one names folders that are not there.
 * @param home the folder that holds `fonts/`.
 */
export function fontsConf(kind: 'own' | 'system', home: string): string {
  const machine = kind === 'system' ? '  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>\n' : '';
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${machine}  <dir>${escape(home)}/fonts</dir>
  <cachedir>${escape(home)}/fontconfig-cache</cachedir>
</fontconfig>
`;
}

function escape(path: string): string {
  return path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
