import { PDFName } from '@cantoo/pdf-lib';
import { isTag, tag, type Kid, type Tag } from './tree.ts';

/** Brings lists into the form of ISO 32000-1, 14.8.4.3.3: items of a label, if there is one, and a body. */
export function mendLists(from: Tag): Tag {
  const kids = from.kids.map((kid) => (isTag(kid) ? mendLists(kid) : kid));
  if (from.type === 'L') return numbered({ ...from, kids: kids.flatMap(inItem) });
  if (from.type === 'LI') return { ...from, kids: inBody(kids) };
  return { ...from, kids };
}

function inItem(kid: Kid): Kid[] {
  const belongs = isTag(kid) && ['LI', 'L', 'Caption'].includes(kid.type);
  return [belongs ? kid : tag('LI', inBody([kid]))];
}

function inBody(kids: readonly Kid[]): Kid[] {
  const isOwn = (kid: Kid) => isTag(kid) && (kid.type === 'Lbl' || kid.type === 'LBody');
  const own = kids.filter(isOwn);
  const rest = kids.filter((kid) => !isOwn(kid));
  return rest.length > 0 ? [...own, tag('LBody', rest)] : own;
}

/** Says how its labels count, where it has labels and does not say. */
function numbered(list: Tag): Tag {
  const hasLabels = list.kids.some((item) => isTag(item) && item.kids.some((kid) => isTag(kid) && kid.type === 'Lbl'));
  if (!hasLabels || list.attributes['List']) return list;
  return { ...list, attributes: { ...list.attributes, List: { ListNumbering: PDFName.of('Decimal') } } };
}
