import {
  HeadingLevel,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';

/** The name by which a list is known in its document. */
export const LIST = 'list';

/** What a document is made of, in order. */
export type Block = Paragraph | Table;

/** Millimetres in twentieths of a point, as Word reckons. */
export function mm(length: number): number {
  return Math.round((length * 1440) / 25.4);
}

/** The title of a document. */
export function title(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
}

/** A heading within it. */
export function heading(text: string, { onNewPage = false } = {}): Paragraph {
  return new Paragraph({
    children: withBlanks(text),
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    pageBreakBefore: onNewPage,
  });
}

/** A paragraph that stays with what follows it. */
export function lead(text: string): Paragraph {
  return new Paragraph({ children: withBlanks(text), keepNext: true });
}

/** A paragraph; each {place} becomes room to write, underlined. */
export function paragraph(text: string): Paragraph {
  return new Paragraph({ children: withBlanks(text) });
}

/** Room after a table. */
export function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 0, line: 160 } });
}

/** An item of a list. */
export function item(text: string): Paragraph {
  return new Paragraph({ children: withBlanks(text), numbering: { reference: LIST, level: 0 } });
}

/** Something to tick. */
export function tick(text: string): Paragraph {
  return new Paragraph({
    children: [new TextRun('□　'), ...withBlanks(text)],
    indent: { left: mm(7), hanging: mm(7) },
  });
}

/** What explains how to fill in, and is not a part of what is sent or kept. */
export function note(text: string): Paragraph {
  return new Paragraph({ text, style: 'Note' });
}

/** Labels, each with room behind it, or with what is known. */
export function fields(entries: readonly { label: string; value?: string | undefined }[]): Table {
  const label = entries.length > 1 ? 26 : 44;
  const widths = entries.flatMap(() => [mm(label), mm(180 / entries.length - label)]);
  return table({
    widths,
    rows: [entries.flatMap((entry) => [entry.label, entry.value ?? ''])],
    headColumns: entries.map((_, index) => index * 2),
    height: 9,
  });
}

interface TableParts {
  /** Of the columns, in twentieths of a point. */
  widths: readonly number[];
  head?: readonly string[];
  rows: readonly (readonly string[])[];
  /** Columns that name their row. */
  headColumns?: readonly number[];
  /** The least height of a row, in mm. */
  height: number;
}

/** A table with its head on every page. */
export function table({ widths, head, rows, headColumns = [], height }: TableParts): Table {
  const cell = (text: string, column: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      ...(isHead && { shading: { fill: 'E8F4F6' } }),
      children: [new Paragraph({ children: withBlanks(text, isHead), spacing: { after: 0 } })],
    });
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      height: { value: mm(isHead ? 7 : height), rule: HeightRule.ATLEAST },
      children: cells.map((text, column) => cell(text, column, isHead || headColumns.includes(column))),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { left: mm(1.5), right: mm(1.5) },
    rows: [...(head ? [row(head, true)] : []), ...rows.map((cells) => row(cells, false))],
  });
}

/** Rows to write in. */
export function blankRows(rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
}

/** Lines to write on. */
export function lines(count: number): Paragraph[] {
  return Array.from({ length: count }, () => new Paragraph({ style: 'Line' }));
}

function withBlanks(text: string, bold?: boolean): TextRun[] {
  return text
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('{')
        ? new TextRun({ text: '　　　', underline: {} })
        : new TextRun({ text: part, ...(bold && { bold }) }),
    );
}
