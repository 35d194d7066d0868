import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawQr } from '../../../src/rules/qr.ts';
import { SITE } from '../../support/built.ts';
import { all, allPages, attribute, textOf, the } from '../../support/dom.ts';
import { content } from '../../support/content.ts';
import { windows as byId } from '../../support/expected.ts';
import { facts } from '../../support/facts.ts';

const windows = Object.values(byId);
const posters = ['print/contacts.html', 'print/contacts-a3.html'];
const withWindows = ['contacts.html', 'print/leaflet.html', ...posters];

/** A number as a link. The mark of a short number would start a fragment (RFC 3986): it is written %23. */
const phoneLink = (phone: string) => `tel:${phone.replaceAll('-', '').replace('#', '%23')}`;

/** The one part of a page that is about a window. */
function partAbout(page: string, name: string): Element {
  const [part, ...others] = all(page, 'section:has(h3), section:has(h4)').filter((section) => {
    const names = all(section, '.sheet-window-name');
    const headings = [...all(section, 'h3, h4'), ...(names.length > 0 ? names : all(section, 'h3 + p'))];
    return headings.length <= 2 && headings.some((heading) => textOf(heading).includes(name));
  });
  if (!part || others.length > 0) throw new Error(`${page} has not one part about ${name}`);
  return part;
}

describe.each(withWindows)('%s', (page) => {
  it('has all the windows of the leaflet and those opened since', () => {
    expect(all(page, '.qr').length).toBeGreaterThanOrEqual(windows.filter(({ url }) => url).length);
    for (const { name } of [...windows, ...Object.values(facts.windows)]) expect(partAbout(page, name)).toBeDefined();
  });

  it('has the window for private persons after those for companies', () => {
    const privateOne = partAbout(page, '情報セキュリティ安心相談窓口');
    expect(textOf(privateOne)).toMatch(/^個人の方/);
    for (const id of ['ipa-business', 'police-consultation', 'police', 'ppc', 'ipa-jcrat']) {
      const part = partAbout(page, facts.windows[id]?.name ?? id);
      expect(privateOne.compareDocumentPosition(part) & 2 /* PRECEDING */, id).toBeTruthy();
    }
  });

  describe.each(windows)('$name', ({ name, phone, mail, url, hours, says }) => {
    const part = partAbout(page, name);
    const linkTo = (href: string) => the(part, `a[href="${href}"]`);

    if (phone)
      it('can be called, and the number can be read', () => {
        expect(textOf(linkTo(phoneLink(phone)))).toBe(phone);
      });

    if (mail)
      it('can be written to, and the address can be read', () => {
        expect(textOf(linkTo(`mailto:${mail}`))).toBe(mail);
      });

    if (url) {
      it('can be visited, and the address can be read', () => {
        expect(textOf(linkTo(url))).toContain(url.replace(/^https:\/\//, '').replace(/\/$/, ''));
      });

      it('has one QR code, which says whose it is and leads there', () => {
        // On the site it is a file, which a phone does not load.
        const [file] = all(part, 'img.qr');
        const code = file ?? the(part, 'svg[role=img]');
        expect(attribute(code, file ? 'alt' : 'aria-label')).toContain(name);
        const drawing = file ? readFileSync(`${SITE}/${attribute(file, 'src')}`, 'utf8') : code.outerHTML;
        expect(drawing).toContain(`d="${drawQr(url).path}"`);
      });
    }

    if (!posters.includes(page))
      it('says what it is for', () => {
        for (const word of says) expect(textOf(part)).toContain(word);
      });

    if (hours.length > 0)
      it('says when it is open', () => {
        for (const hour of hours) expect(textOf(part)).toContain(hour);
      });
  });
});

it.each(['contacts.html', ...posters])('%s has the window for private persons behind the services too', (page) => {
  const service = partAbout(page, facts.windows['otasuketai']?.name ?? '');
  const privateOne = partAbout(page, '情報セキュリティ安心相談窓口');
  expect(privateOne.compareDocumentPosition(service) & 2 /* PRECEDING */).toBeTruthy();
});

it('the page folds what to do, each part below the heading that its text gives it, and no window', () => {
  for (const id of ['contacts-first-steps', 'contacts-manager']) {
    const section = the('contacts.html', `details:not([open]) > section#${id}`);
    expect(textOf(the('contacts.html', `details:has(> #${id}) > summary h2`))).not.toBe('');
    expect(all(section, 'li').length).toBeGreaterThan(0);
  }
  expect(all('contacts.html', 'details .window')).toEqual([]);
});

it.each(allPages)('%s calls and writes to no one else', (page) => {
  const known = [...windows, ...(content.organization ? [content.organization] : [])].flatMap(({ phone, mail }) => [
    phone && phoneLink(phone),
    mail && `mailto:${mail}`,
  ]);
  const met = all(page, 'a[href^="tel:"], a[href^="mailto:"]').map((link) => link.getAttribute('href'));
  expect(met.filter((href) => !known.includes(href ?? ''))).toEqual([]);
});
