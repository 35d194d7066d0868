import type { Rule } from '../rule.ts';
import { holdsOnly, onKids, standsIn } from './nesting.ts';

const ROWS = ['TR', 'THead', 'TBody', 'TFoot'];
const count = (kids: readonly string[], role: string): number => kids.filter((kid) => kid === role).length;

/** Clause 7.2: the parts of tables stand in one another as they should (ISO 32000-1, table 337). */
export const tables: Rule[] = [
  holdsOnly('7.2-3', 'Table', [...ROWS, 'Caption']),
  standsIn('7.2-4', 'TR', ['Table', 'THead', 'TBody', 'TFoot']),
  standsIn('7.2-5', 'THead', ['Table']),
  standsIn('7.2-6', 'TBody', ['Table']),
  standsIn('7.2-7', 'TFoot', ['Table']),
  standsIn('7.2-8', 'TH', ['TR']),
  standsIn('7.2-9', 'TD', ['TR']),
  holdsOnly('7.2-10', 'TR', ['TH', 'TD']),
  atMostOne('7.2-11', 'THead'),
  atMostOne('7.2-12', 'TFoot'),
  needsBody('7.2-13', 'TFoot'),
  needsBody('7.2-14', 'THead'),
  onKids(
    '7.2-16',
    'Table',
    {
      about: 'The caption of a Table comes first or last',
      mend: 'move the caption before or after all rows',
      problem: 'its caption stands between its rows',
    },
    (kids) => kids.slice(1, -1).includes('Caption'),
  ),
  holdsOnly('7.2-36', 'THead', ['TR']),
  holdsOnly('7.2-37', 'TBody', ['TR']),
  holdsOnly('7.2-38', 'TFoot', ['TR']),
  atMostOne('7.2-39', 'Caption'),
];

function atMostOne(id: string, role: string): Rule {
  const words = {
    about: `A Table holds one ${role} at most`,
    mend: `join what its ${role} elements hold in one`,
    problem: `it holds more than one ${role}`,
  };
  return onKids(id, 'Table', words, (kids) => count(kids, role) > 1);
}

function needsBody(id: string, role: string): Rule {
  const words = {
    about: `A Table with a ${role} holds a TBody`,
    mend: 'put its other rows into a TBody',
    problem: `it holds a ${role} but no TBody`,
  };
  return onKids(id, 'Table', words, (kids) => kids.includes(role) && !kids.includes('TBody'));
}
