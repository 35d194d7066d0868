import { gridOf, type Grid } from '../read/grid.ts';
import type { Pdf } from '../read/open.ts';
import { atElement, defineRule, type Finding, type Rule } from '../rule.ts';
import { elementsOf } from './nesting.ts';

const MEND = 'set ColSpan and RowSpan to what the cells cover, or add the missing cells';

/** Clause 7.2: rows and columns of tables are of one length. */
export const grids: Rule[] = [
  defineRule('7.2-15', 'No two cells of a table lie on one another', MEND, (pdf) =>
    gridsIn(pdf).flatMap(({ cells, at }) =>
      cells
        .filter(({ row, column, rowSpan, columnSpan }) =>
          // Cells that came before lie beneath it.
          placesOf(row, column, rowSpan, columnSpan).some(([down, across]) => at(down, across).length > 1),
        )
        .map(({ element }) => atElement(pdf, element, 'it lies on another cell')),
    ),
  ),
  perTable('7.2-41', 'The columns of a table span as many rows each', ({ cells, rows }) => {
    const long = cells.find(({ row, rowSpan }) => row + rowSpan > rows);
    return long && `column ${long.column + 1} reaches beyond the last of ${rows} rows`;
  }),
  perTable('7.2-42', 'No row of a table spans more columns than the first', ({ cells, columns }) => {
    const wide = cells.find(({ column, columnSpan }) => column + columnSpan > columns);
    return wide && `row ${wide.row + 1} spans more columns than row 1, which spans ${columns}`;
  }),
  perTable('7.2-43', 'No row of a table spans fewer columns than the first', ({ rows, columns, at }) => {
    for (let row = 0; row < rows; row += 1) {
      const filled = placesOf(row, 0, 1, columns).filter(([down, across]) => at(down, across).length > 0).length;
      if (filled < columns) return `row ${row + 1} spans ${filled} columns, row 1 spans ${columns}`;
    }
    return undefined;
  }),
];

function perTable(id: string, about: string, problemOf: (grid: Grid) => string | undefined): Rule {
  return defineRule(id, about, MEND, (pdf) =>
    elementsOf(pdf, 'Table').flatMap((table): Finding[] => {
      const problem = problemOf(gridOf(table, pdf.structure));
      return problem === undefined ? [] : [atElement(pdf, table, problem)];
    }),
  );
}

function gridsIn(pdf: Pdf): Grid[] {
  return elementsOf(pdf, 'Table').map((table) => gridOf(table, pdf.structure));
}

function placesOf(row: number, column: number, rowSpan: number, columnSpan: number): [number, number][] {
  return Array.from({ length: rowSpan * columnSpan }, (_, index) => [
    row + Math.floor(index / columnSpan),
    column + (index % columnSpan),
  ]);
}
