import { PDFName, type PDFDict } from '@cantoo/pdf-lib';

/** The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
export const STANDARD_TYPES: ReadonlySet<string> = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private
  P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot
  Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP
  Figure Formula Form`.split(/\s+/),
);

/** Structure types that say nothing of their own: what they hold counts as held by what holds them. */
export const TRANSPARENT: ReadonlySet<string> = new Set(['NonStruct', 'Div', 'Part']);

/** What a type is mapped to. */
export type RoleMap = ReadonlyMap<string, string>;

/** The role map of a structure tree (ISO 32000-1, 14.7.3). */
export function roleMapOf(map: PDFDict | undefined): RoleMap {
  const entries = map?.entries() ?? [];
  return new Map(
    entries.flatMap(([type, role]) => (role instanceof PDFName ? [[type.decodeText(), role.decodeText()]] : [])),
  );
}

/** The standard type that a type stands for; undefined where the map leads to none. */
export function roleOf(type: string, map: RoleMap): string | undefined {
  return pathOf(type, map).find((step) => STANDARD_TYPES.has(step));
}

/** Whether the map leads from a type back to where it has been. */
export function isCircular(type: string, map: RoleMap): boolean {
  const last = pathOf(type, map).at(-1);
  return last !== undefined && map.has(last);
}

/** A type and what the map leads to from there, step by step, each once. */
function pathOf(type: string, map: RoleMap): string[] {
  const path: string[] = [];
  for (let step: string | undefined = type; step !== undefined && !path.includes(step); step = map.get(step))
    path.push(step);
  return path;
}
