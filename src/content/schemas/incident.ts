import { z } from 'zod';
import { defines, refersTo } from './names.ts';
import { PARTNERS } from './organization.ts';
import { deed, httpsUrl, id, text } from './primitives.ts';

const source = refersTo('incidentSources', { each: 'is the source of no step: name it there or remove it' }).describe(
  'A page of police, IPA, PPC, JPCERT/CC or the banks on which advice rests, by its id.',
);

const called = refersTo('contacts', { schema: text, or: ['own', ...PARTNERS] }).describe(
  "Whom a card tells the reader to call: the company's contact, its partners, or a window.",
);

/** content/LANG/incidents.yaml: what may have happened, and what to do about it. */
export const incidents = z.strictObject({
  sources: z
    .record(defines('incidentSources'), z.strictObject({ title: text, url: httpsUrl }))
    .describe('The pages that the advice rests on.'),
  incidents: z
    .array(
      z.strictObject({
        id: defines('incidents', {
          schema: id.refine((value) => value !== 'log', 'is the address of another page, emergency-log: choose another'),
        }),
        title: text
          .max(30, 'is longer than 30 letters: shorten it, it is chosen from a list on a phone')
          .describe('What the reader sees or has done, in the words of somebody in alarm.'),
        notice: text.describe('How one notices it.'),
        now: z
          .array(z.strictObject({ do: text, source }))
          .min(2)
          .max(4)
          .describe('What to do at once, in order.'),
        never: z
          .array(z.strictObject({ do: deed, why: text, source }))
          .min(1)
          .describe('What would make it worse: the thing itself, never its negative.'),
        call: z
          .array(z.strictObject({ to: called, say: text, source }))
          .min(1)
          .describe(
            "Whom to tell, in order: `own` (the company's contact), a partner of organization.yaml, or a window.",
          ),
        manager: z
          .array(z.strictObject({ do: text, source }))
          .min(1)
          .describe('What the information manager does next.'),
        report: z.strictObject({ text, source }).describe('What may have to be reported.'),
      }),
    )
    .min(1)
    .describe('In the order of the list from which a reader chooses.'),
});

export type Incidents = z.infer<typeof incidents>;
export type Incident = Incidents['incidents'][number];
