import { PARTNERS } from '../content/schemas/organization.ts';
import type { OwnFields, OwnText } from './fields.ts';

/** The words of a panel. */
export interface PanelWords {
  title: string;
  partners: Readonly<Record<(typeof PARTNERS)[number], string>>;
}

/** A company's own contact whole, as a page shows it. */
export interface Panel {
  name: OwnText;
  /** All ways to the contact, then its own rows, then whom it calls outside. */
  rows: readonly { label: string; texts: readonly OwnText[] }[];
  /** Links to its own rules. */
  rules: readonly OwnText[];
  /** What the management says, and who. */
  message: readonly OwnText[];
}

/** @returns undefined where there is no company. */
export function panelOf(fields: OwnFields, { partners }: PanelWords): Panel | undefined {
  const name = fields.get('name');
  if (!name) return undefined;
  const numbered = (field: string) =>
    [...fields.keys()].filter((key) => key.startsWith(field) && /^\d+$/.test(key.slice(field.length)));
  const textsOf = (...keys: string[]) => keys.flatMap((key) => fields.get(key) ?? []);
  const labelled = (line: string, label: string) =>
    numbered(line).map((key) => ({
      label: fields.get(label + key.slice(line.length))?.text ?? '',
      texts: textsOf(key),
    }));
  const outside = PARTNERS.map((id) => ({ label: partners[id], texts: textsOf(`${id}.name`, `${id}.phone`) }));
  return {
    name,
    rows: [
      ...labelled('line', 'label'),
      ...labelled('row', 'rowLabel'),
      ...outside.filter(({ texts }) => texts.length > 0),
    ],
    rules: textsOf(...numbered('rule')),
    message: textsOf('message', 'messageFrom'),
  };
}
