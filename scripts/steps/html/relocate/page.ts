import type { Edit, Pass } from '../page.ts';
import { referencesOf, type Reference } from '../../../lib/html/references.ts';
import { relativeReference } from './relative.ts';

/**
 * Makes references good wherever a copy of the site stands.
 *
 * Those of a page become relative to it. A sheet's links are made good on paper: a link to a chapter that the sheet holds
 * becomes a link within the sheet, a link to another page the public address; without a public address it is no link but
 * plain text.
 * @param publicAddress gives the public address of a path, or undefined.
 */
export function relocation(publicAddress: (path: string) => string | undefined): Pass {
  return ({ file, elements }) => {
    const { references, ids } = referencesOf(elements);
    const isSheet = file.startsWith('print/');
    return references.flatMap((reference) => {
      const { value, element, rel } = reference;
      if (isSheet && element === 'a' && value.startsWith('/'))
        return edit(reference, onPaper(value, ids) ?? publicAddress(value));
      return element === 'link' && rel === 'canonical' ? [] : edit(reference, relativeReference(value, file));
    });
  };
}

/** The fragment within the sheet that a link leads to. */
function onPaper(value: string, ids: ReadonlySet<string>): string | undefined {
  const [, page = '', fragment] = /^\/([^.#]*)[^#]*(?:#(.*))?$/.exec(value) ?? [];
  const target = [fragment, page].find((id) => id && ids.has(id));
  return target && `#${target}`;
}

/** Gives an attribute a new value, or takes it away. */
function edit({ attribute, before, value, start, end }: Reference, wanted: string | undefined): Edit[] {
  if (wanted === value) return [];
  return [{ start, end, text: wanted === undefined ? '' : `${attribute}="${escapeAttribute(before + wanted)}"` }];
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
