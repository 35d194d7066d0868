import { z } from 'zod';
import { refersTo } from './names.ts';
import { id, text } from './primitives.ts';

export const questionKind = z.enum(['choose-all', 'choose-one', 'true-false']).describe('How a question is answered.');

export const option = z
  .strictObject({
    id,
    text,
    right: z.boolean().describe('Whether it belongs to the right answer.'),
    reason: text.describe('Why it is right or wrong, in one or two sentences.'),
  })
  .describe('One option of a question.');

export const mailExhibit = z
  .strictObject({
    from: text,
    subject: text,
    attachment: text,
    body: z.array(text).min(1).describe('The lines of the body.'),
  })
  .describe('A mail shown as a mock-up beside the question.');

/** content/LANG/quiz/ID.yaml: one question. */
export const question = z
  .strictObject({
    order: z.number().int().positive().describe('Its place in the quiz, from 1.'),
    kind: questionKind,
    question: text,
    exhibit: mailExhibit.optional(),
    options: z
      .array(option)
      .min(2, 'has fewer than two options: add one')
      .describe('For true-false exactly two, with the ids true and false.'),
    answer: text.describe('The right answer in words, as the answers page prints it.'),
    explanation: z.array(text).min(1).describe('The explanation, a paragraph each.'),
    reference: refersTo('references').optional().describe('A published work (id of references.yaml).'),
  })
  .superRefine((value, context) => {
    const right = value.options.filter((entry) => entry.right).length;
    if (right === 0) {
      context.addIssue({
        code: 'custom',
        path: ['options'],
        message: 'has no right option: set right: true on at least one',
      });
    } else if (value.kind !== 'choose-all' && right > 1) {
      context.addIssue({
        code: 'custom',
        path: ['options'],
        message: `has ${right} right options, but the kind ${value.kind} takes one: correct the options or use choose-all`,
      });
    }
    const ids = value.options.map((entry) => entry.id);
    if (value.kind === 'true-false' && ids.join() !== 'true,false') {
      context.addIssue({
        code: 'custom',
        path: ['options'],
        message: 'must have exactly the ids true and false, in this order, since the kind is true-false',
      });
    }
  });

export type Question = z.infer<typeof question>;
