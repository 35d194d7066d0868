import { describe, expect, it } from 'vitest';
import { markdownTable } from '../../../scripts/bench/table.ts';

describe('a table in Markdown', () => {
  it('pads its cells, numbers to the right', () => {
    const table = markdownTable(
      [{ head: 'Tool' }, { head: 'Time', align: 'right' }],
      [
        ['this one', '2.0 s'],
        ['b', '12.5 s'],
      ],
    );
    expect(table.split('\n')).toEqual([
      '| Tool     |   Time |',
      '| -------- | -----: |',
      '| this one |  2.0 s |',
      '| b        | 12.5 s |',
    ]);
  });

  it('keeps a cell in its row and column, whatever it holds', () => {
    const lines = markdownTable([{ head: 'A' }, { head: 'B' }], [['x | y\nz', 'b'], ['short']]).split('\n');
    expect(lines[2]).toBe('| x \\| y z | b   |');
    expect(lines[3]).toBe('| short    |     |');
  });

  it('without rows is its head', () => {
    expect(markdownTable([{ head: 'Sheet' }], [])).toBe('| Sheet |\n| ----- |');
  });
});
