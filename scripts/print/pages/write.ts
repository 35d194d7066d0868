import { type PDFDict, PDFName, type PDFDocument, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';
import { writeContent } from '../content/write.ts';
import type { FontSet } from '../fonts/merge.ts';
import { emit, type MarkedItems } from '../painting/emit.ts';
import type { Effects } from '../painting/items.ts';
import { addStream } from '../file/streams.ts';

/** Resources whose names stay as the content has them. */
const KEPT = ['XObject', 'Pattern', 'Shading', 'ColorSpace', 'Properties'];

/** Gives a page its content anew, and the resources this needs. */
export function writePage(document: PDFDocument, page: PDFPage, groups: readonly MarkedItems[], fonts: FontSet): void {
  const { context } = document;
  const effects = new Map<string, { name: string; dict: PDFDict }>();
  const content = emit(groups, { advance: fonts.advance, nameOfEffects });
  const old = page.node.Resources();
  const kept = KEPT.flatMap((key) => {
    const value = old?.get(PDFName.of(key));
    return value ? [[key, value] as const] : [];
  });
  const states = Object.fromEntries([...effects.values()].map(({ name, dict }) => [name, dict]));
  const resources: Record<string, PDFObject> = { ...Object.fromEntries(kept), Font: fonts.resources };
  if (effects.size > 0) resources['ExtGState'] = context.obj(states);
  page.node.set(PDFName.of('Resources'), context.obj(resources));
  page.node.set(PDFName.of('Contents'), addStream(document, writeContent(content)));

  function nameOfEffects({ key, entries }: Effects): string {
    const known = effects.get(key);
    if (known) return known.name;
    const name = `E${effects.size + 1}`;
    const all = { ca: 1, CA: 1, BM: 'Normal', ...Object.fromEntries(entries as ReadonlyMap<string, PDFObject>) };
    effects.set(key, { name, dict: context.obj(all) });
    return name;
  }
}
