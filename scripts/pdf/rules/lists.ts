import type { Rule } from '../rule.ts';
import { captionFirst, holdsOnly, standsIn } from './nesting.ts';

/** Clause 7.2: the parts of lists and of tables of contents stand in one another (ISO 32000-1, tables 333 and 336). */
export const lists: Rule[] = [
  standsIn('7.2-17', 'LI', ['L']),
  standsIn('7.2-18', 'LBody', ['LI']),
  holdsOnly('7.2-19', 'L', ['L', 'LI', 'Caption']),
  holdsOnly('7.2-20', 'LI', ['Lbl', 'LBody'], 'put its marker into an Lbl and all else into an LBody'),
  standsIn('7.2-26', 'TOCI', ['TOC']),
  holdsOnly('7.2-27', 'TOC', ['TOC', 'TOCI', 'Caption']),
  captionFirst('7.2-28', 'TOC'),
  captionFirst('7.2-40', 'L'),
];
