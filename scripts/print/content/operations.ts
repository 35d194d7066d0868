/** A name; `/A#20B` is `A B`. One character stands for one byte, here and in strings. */
export interface Name {
  name: string;
}

/** A string, whichever way it is written. */
export interface Text {
  string: string;
}

export type Dictionary = Map<string, Operand>;

/** What an operator works on (ISO 32000-1, 7.3; a content stream holds neither streams nor references). */
export type Operand = number | boolean | null | Name | Text | Operand[] | Dictionary;

/** A step of painting: `1 0 0 RG` is RG with three operands. */
export interface Operation {
  operator: string;
  operands: Operand[];
  /** The bytes of an inline image: its operator is BI, its only operand the dictionary. */
  data?: string;
}

export function isName(operand: Operand | undefined): operand is Name {
  return typeof operand === 'object' && operand !== null && 'name' in operand;
}

export function isText(operand: Operand | undefined): operand is Text {
  return typeof operand === 'object' && operand !== null && 'string' in operand;
}

/** The numbers among an operation's operands. */
export function numbersOf({ operands }: Operation): number[] {
  return operands.filter((operand) => typeof operand === 'number');
}
