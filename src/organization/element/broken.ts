import { beside } from '../../element/beside.ts';
import type { OwnWords } from '../own-words.ts';

/** The sentence on a page or sheet whose organization.js cannot be read, with a link to where it is mended; not on paper. */
export function brokenNotice({ broken }: OwnWords): HTMLElement {
  const notice = document.createElement('p');
  notice.className = 'own-broken no-print';
  notice.role = 'alert';
  const link = Object.assign(document.createElement('a'), {
    href: beside('../setup.html'),
    textContent: broken.mend,
  });
  notice.append(broken.text, ' ', link);
  return notice;
}
