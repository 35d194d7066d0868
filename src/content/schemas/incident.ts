import { z } from 'zod';
import { defines, refersTo } from './names.ts';
import { PARTNERS } from './organization.ts';
import { deed, httpsUrl, text } from './primitives.ts';

/** A page of police, IPA, PPC, JPCERT/CC or the banks on which advice rests, by its id. */
const source = refersTo('incidentSources', { each: 'is the source of no step: name it there or remove it' });

/** Whom a card tells the reader to call: the company's contact, its partners, or a window. */
const called = refersTo('contacts', { schema: text, or: ['own', ...PARTNERS] });

/** content/LANG/incidents.yaml: what may have happened, and what to do about it. */
export const incidents = z.strictObject({
  /** The pages that the advice rests on. */
  sources: z.record(defines('incidentSources'), z.strictObject({ title: text, url: httpsUrl })),
  /** In the order of the list from which a reader chooses. */
  incidents: z
    .array(
      z.strictObject({
        id: defines('incidents'),
        /** What the reader sees or has done, in the words of somebody in alarm. */
        title: text.max(30, 'is longer than 30 letters: shorten it, it is chosen from a list on a phone'),
        /** How one notices it. */
        notice: text,
        /** What to do at once, in order. */
        now: z
          .array(z.strictObject({ do: text, source }))
          .min(2)
          .max(4),
        /** What would make it worse: the thing itself, never its negative. */
        never: z.array(z.strictObject({ do: deed, why: text, source })).min(1),
        /** Whom to tell, in order: `own` (the company's contact), a partner of organization.yaml, or a window. */
        call: z.array(z.strictObject({ to: called, say: text, source })).min(1),
        /** What the information manager does next. */
        manager: z.array(z.strictObject({ do: text, source })).min(1),
        /** What may have to be reported. */
        report: z.strictObject({ text, source }),
      }),
    )
    .min(1),
});

export type Incidents = z.infer<typeof incidents>;
export type Incident = Incidents['incidents'][number];
