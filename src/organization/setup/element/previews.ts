import { beside } from '../../../element/beside.ts';
import { datum, part } from '../../../element/dom.ts';
import type { Organization } from '../../../content/schemas/organization.ts';
import { fillOwn } from '../../element/fill.ts';
import { READY, type Preview } from '../../element/preview.ts';
import { ownFields, type FieldWords } from '../../fields.ts';

/** In a folder every file is an origin of its own, which no address names. */
const ORIGIN = location.protocol === 'file:' ? '*' : location.origin;

/**
 * Shows what is typed in the strip and in the print views of sheets, which are loaded here.
 * @returns shows something else from then on.
 */
export function openPreviews(root: HTMLElement, words: FieldWords): (shown: Organization | undefined) => void {
  const section = part(root, '.setup-previews');
  const frames = [...section.querySelectorAll('iframe')];
  let shown: Organization | undefined;
  const send = ({ contentWindow }: HTMLIFrameElement) =>
    contentWindow?.postMessage({ preview: 'organization', organization: shown ?? {} } satisfies Preview, ORIGIN);
  addEventListener('message', ({ source, data }) => {
    const frame = frames.find(({ contentWindow }) => contentWindow === source);
    if (frame && data === READY) send(frame);
  });
  const sizes = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries)
      (target as HTMLElement).style.setProperty('--shown', String(contentRect.width));
  });
  for (const frame of frames) {
    sizes.observe(frame.parentElement as HTMLElement);
    frame.src = beside(`../print/${datum(frame, 'sheet')}.html`);
  }
  return (organization) => {
    shown = organization;
    fillOwn(section, ownFields(organization, words));
    frames.forEach(send);
  };
}
