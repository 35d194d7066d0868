import { valueIn } from '../read/values.ts';
import { defineRule, objectOf, type Rule } from '../rule.ts';

/** Clause 7.20: form XObjects, drawings that pages use like a stamp, fit into the structure tree. */
export const forms: Rule[] = [
  defineRule('7.20-1', 'No page draws from another file', 'embed what the reference XObject stands for', (pdf) =>
    pdf.forms
      .filter(({ stream }) => valueIn(stream.dict, 'Ref') !== undefined)
      .map(({ page, ref }) => ({ page, place: `form XObject${objectOf(ref)}`, problem: 'it has a Ref' })),
  ),
  defineRule('7.20-2', 'A form XObject with tagged content is drawn once', 'give each place a copy of it', (pdf) =>
    pdf.forms
      .filter(({ marked, times }) => marked && times > 1)
      .map(({ page, ref, times }) => {
        return {
          page,
          place: `form XObject${objectOf(ref)}`,
          problem: `it holds tagged content and is drawn ${times} times`,
        };
      }),
  ),
];
