import { drawQr } from '../../rules/qr.ts';
import { piecesOf } from '../../rules/pieces.ts';
import type { OwnFields, OwnText } from '../fields.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Fills the places for a company's own texts in a page or a part of it, and shows what was hidden without them:
 * `data-own="FIELD"` is a place, `data-own-href="FIELD"` a link whose words stand in it, and which is hidden where it leads nowhere, `data-own-if="FIELD …"` what is shown
 * where one of the fields is there, `data-own-unless="FIELD …"` where none is. Texts go in as texts: nothing in them is markup.
 * What an earlier filling has put there gives way.
 */
export function fillOwn(root: ParentNode, fields: OwnFields): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-own]')) {
    const field = place.dataset['own'] as string;
    const text = fields.get(field);
    // What stands there without a company's text, to come back to.
    const slot = (slots.get(place) ?? [...place.childNodes]) as Node[];
    slots.set(place, slot);
    if (text) place.replaceChildren(...contentOf(field, text, place));
    else place.replaceChildren(...slot);
  }
  for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-own-href]')) {
    const href = fields.get(link.dataset['ownHref'] as string)?.href;
    link.hidden = !href;
    if (href) link.href = href;
    else link.removeAttribute('href');
  }
  const hasAny = (names = '') => names.split(' ').some((name) => fields.has(name));
  for (const part of root.querySelectorAll<HTMLElement>('[data-own-if]')) part.hidden = !hasAny(part.dataset['ownIf']);
  for (const part of root.querySelectorAll<HTMLElement>('[data-own-unless]'))
    part.hidden = hasAny(part.dataset['ownUnless']);
}

const slots = new WeakMap<Element, readonly Node[]>();

function contentOf(field: string, text: OwnText, place: HTMLElement): (Node | string)[] {
  const { text: content, alt = '' } = text;
  if (field === 'qr') return [codeOf(content, alt)];
  if (field === 'logo') return [Object.assign(new Image(), { src: content, alt })];
  return piecesIn(text, place.dataset['unlinked'] === undefined);
}

/** A text as it stands in a place: a link where it leads anywhere, numbers on one line. */
export function piecesIn({ text, href }: OwnText, linked = true): (Node | string)[] {
  const pieces = piecesOf(text).map((piece) =>
    piece.unbroken
      ? Object.assign(document.createElement('span'), { className: 'unbroken', textContent: piece.text })
      : piece.text,
  );
  if (!href || !linked) return pieces;
  const link = Object.assign(document.createElement('a'), { href });
  link.append(...pieces);
  return [link];
}

/** The same code as QrCode.astro draws. */
function codeOf(text: string, label: string): SVGElement {
  const { size, path } = drawQr(text);
  const element = (name: string, attributes: Readonly<Record<string, string>>) => {
    const made = document.createElementNS(SVG, name);
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    return made;
  };
  const code = element('svg', {
    class: 'qr',
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    'aria-label': label,
    'shape-rendering': 'crispEdges',
  });
  code.append(
    element('path', { class: 'qr-ground', d: `M0 0h${size}v${size}h-${size}z` }),
    element('path', { class: 'qr-modules', stroke: '#000', d: path }),
  );
  return code;
}
