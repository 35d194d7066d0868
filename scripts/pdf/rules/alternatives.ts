import { textIn } from '../read/values.ts';
import { atElement, defineRule, type Rule } from '../rule.ts';
import { elementsOf } from './nesting.ts';

/** Clauses 7.3, 7.7 and 7.9: pictures and formulas have words, notes have ids. */
export const alternatives: Rule[] = [
  hasWords('7.3-1', 'Figure'),
  hasWords('7.7-1', 'Formula'),
  defineRule('7.9-1', 'Every Note has an ID', 'give it an ID of its own', (pdf) =>
    elementsOf(pdf, 'Note')
      .filter(({ dict }) => !textIn(dict, 'ID'))
      .map((note) => atElement(pdf, note, 'it has no ID')),
  ),
  defineRule('7.9-2', 'No two Notes have the same ID', 'give it an ID of its own', (pdf) => {
    const ids = elementsOf(pdf, 'Note').map(({ dict }) => textIn(dict, 'ID'));
    return elementsOf(pdf, 'Note')
      .filter((_, index) => ids[index] && ids.indexOf(ids[index]) < index)
      .map((note) => atElement(pdf, note, `another Note has the ID ${textIn(note.dict, 'ID')}`));
  }),
];

function hasWords(id: string, role: string): Rule {
  return defineRule(id, `Every ${role} has an alternative or replacement text`, 'give it an Alt', (pdf) =>
    elementsOf(pdf, role)
      .filter(({ dict }) => !textIn(dict, 'Alt') && textIn(dict, 'ActualText') === undefined)
      .map((element) => atElement(pdf, element, 'it has neither Alt nor ActualText')),
  );
}
