import { attributeOf, countOf, textsOf, wordOf } from './attributes.ts';
import { kidsWithMeaning, type Structure, type StructureElement } from './structure.ts';
import { textIn } from './values.ts';

/** A cell of a table and where it lies; rows and columns are counted from 0. */
export interface Cell {
  element: StructureElement;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** Of a TH: Row, Column or Both; undefined where it does not say. */
  scope: string | undefined;
  /** The ids of the TH elements that speak for it. */
  headers: string[];
  id: string | undefined;
}

/** A table laid out. */
export interface Grid {
  cells: Cell[];
  rows: number;
  /** As many as the first row spans. */
  columns: number;
  /** The cells that hold a place. */
  at: (row: number, column: number) => Cell[];
}

const ROW_GROUPS = new Set(['THead', 'TBody', 'TFoot']);
/** A broken file may name any number; no table needs more. */
const LARGEST_SPAN = 1000;

/** Lays out a table: each cell takes the first free column of its row, as far as it spans (ISO 32000-1, 14.8.5.7). */
export function gridOf(table: StructureElement, structure: Structure | undefined): Grid {
  const rows = rowsIn(table);
  const places = new Map<string, Cell[]>();
  const at = (row: number, column: number): Cell[] => places.get(`${row} ${column}`) ?? [];
  const cells = rows.flatMap((elements, row) => {
    let column = 0;
    return elements.map((element) => {
      while (at(row, column).length > 0) column += 1;
      const cell = cellOf(element, { row, column }, structure);
      for (let down = 0; down < cell.rowSpan; down += 1)
        for (let across = 0; across < cell.columnSpan; across += 1)
          places.set(`${row + down} ${column + across}`, [...at(row + down, column + across), cell]);
      return cell;
    });
  });
  const first = cells.filter(({ row }) => row === 0);
  return { cells, rows: rows.length, columns: first.reduce((sum, { columnSpan }) => sum + columnSpan, 0), at };
}

function rowsIn(element: StructureElement): StructureElement[][] {
  return kidsWithMeaning(element).flatMap((kid) => {
    if (ROW_GROUPS.has(kid.role ?? '')) return rowsIn(kid);
    if (kid.role !== 'TR') return [];
    return [kidsWithMeaning(kid).filter(({ role }) => role === 'TH' || role === 'TD')];
  });
}

function cellOf(
  element: StructureElement,
  place: { row: number; column: number },
  structure: Structure | undefined,
): Cell {
  const attribute = (key: string) => attributeOf(element, key, 'Table', structure);
  return {
    element,
    ...place,
    rowSpan: Math.min(countOf(attribute('RowSpan')), LARGEST_SPAN),
    columnSpan: Math.min(countOf(attribute('ColSpan')), LARGEST_SPAN),
    scope: wordOf(attribute('Scope')),
    headers: textsOf(attribute('Headers')),
    id: textIn(element.dict, 'ID'),
  };
}
