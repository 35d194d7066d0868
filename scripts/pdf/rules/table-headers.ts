import { gridOf, type Cell, type Grid } from '../read/grid.ts';
import type { Pdf } from '../read/open.ts';
import { atElement, defineRule, type Finding, type Rule } from '../rule.ts';
import { elementsOf } from './nesting.ts';

/** Clause 7.5: which headers speak for a cell can be told. */
export const tableHeaders: Rule[] = [
  defineRule(
    '7.5-1',
    'The headers of every cell can be told, by Headers or by Scope',
    'give each TH a Scope (Row, Column or Both)',
    (pdf) => cellsWithoutHeader(pdf, ({ unknown }) => (unknown.length > 0 ? undefined : 'no TH speaks for it')),
  ),
  defineRule(
    '7.5-2',
    'The headers that a cell names are there',
    'name the IDs of TH elements of the same table, or give each TH a Scope',
    (pdf) =>
      cellsWithoutHeader(pdf, ({ unknown }) =>
        unknown.length > 0 ? `no TH of its table has the ID ${unknown.join(', ')}` : undefined,
      ),
  ),
];

/** Cells that no header speaks for, with the headers they name in vain. */
function cellsWithoutHeader(pdf: Pdf, problemOf: (cell: { unknown: string[] }) => string | undefined): Finding[] {
  return elementsOf(pdf, 'Table').flatMap((table) => {
    const grid = gridOf(table, pdf.structure);
    const heads = grid.cells.filter(({ element }) => element.role === 'TH');
    // A table whose every TH has a scope, and one without TH, is left to the eye.
    if (heads.every(({ scope }) => scope !== undefined)) return [];
    const ids = heads.map(({ id }) => id);
    return grid.cells.flatMap((cell) => {
      const unknown = cell.headers.filter((header) => !ids.includes(header));
      const named = cell.headers.length > 0 && unknown.length === 0;
      if (cell.element.role !== 'TD' || named || hasScope(grid, cell)) return [];
      const problem = problemOf({ unknown });
      return problem === undefined ? [] : [atElement(pdf, cell.element, problem)];
    });
  });
}

/** Whether a TH above it speaks for its column, or one before it for its row. */
function hasScope({ cells }: Grid, cell: Cell): boolean {
  return cells.some(({ element, scope, row, column, rowSpan, columnSpan }) => {
    if (element.role !== 'TH') return false;
    const above = row < cell.row && column < cell.column + cell.columnSpan && cell.column < column + columnSpan;
    const before = column < cell.column && row < cell.row + cell.rowSpan && cell.row < row + rowSpan;
    return (above && (scope === 'Column' || scope === 'Both')) || (before && (scope === 'Row' || scope === 'Both'));
  });
}
