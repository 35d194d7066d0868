import { PDFRef, type PDFDict } from '@cantoo/pdf-lib';
import type { ParentTree } from './parent-tree.ts';
import type { Structure, StructureElement } from './structure.ts';
import { arrayIn, asDict, nameIn, numberIn, numbersIn, textIn, valuesOf } from './values.ts';

/** An annotation on a page: a link, a form's field, a remark. */
export interface Annotation {
  dict: PDFDict;
  ref: PDFRef | undefined;
  /** Counted from 1. */
  page: number;
  subtype: string;
  /** Its words for those who do not see it. */
  contents: string | undefined;
  /** Whether anybody can meet it: it is not hidden and lies on the page. */
  reachable: boolean;
  /** The structure element the parent tree leads to. */
  element: StructureElement | undefined;
}

const HIDDEN = 2;

/** The annotations of a page. */
export function annotationsOf(
  leaf: PDFDict,
  at: { page: number; cropBox: readonly number[]; structure: Structure | undefined; parents: ParentTree },
): Annotation[] {
  const list = arrayIn(leaf, 'Annots');
  return valuesOf(list).flatMap((value, index) => {
    const dict = asDict(value);
    if (!dict) return [];
    const key = numberIn(dict, 'StructParent');
    const parent = key === undefined ? undefined : asDict(at.parents.get(key));
    const hidden = ((numberIn(dict, 'F') ?? 0) & HIDDEN) !== 0;
    const entry = list?.get(index);
    return {
      dict,
      ref: entry instanceof PDFRef ? entry : undefined,
      page: at.page,
      subtype: nameIn(dict, 'Subtype') ?? '',
      contents: textIn(dict, 'Contents'),
      reachable: !hidden && meets(numbersIn(dict, 'Rect'), at.cropBox),
      element: parent && at.structure?.byDict.get(parent),
    };
  });
}

/** Whether two rectangles share some area; one without four sides is taken to. */
function meets(rect: readonly number[], box: readonly number[]): boolean {
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  const [boxLeft = 0, boxBottom = 0, boxRight = 0, boxTop = 0] = box;
  if (rect.length < 4 || box.length < 4) return true;
  return left < boxRight && right > boxLeft && bottom < boxTop && top > boxBottom;
}
