import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { actionPlan } from './content/schemas/action-plan.ts';
import { chapter } from './content/schemas/chapter.ts';
import { checklist } from './content/schemas/checklist.ts';
import { contact, contactWords } from './content/schemas/contact.ts';
import { emergencyWords } from './content/schemas/emergency.ts';
import { figure } from './content/schemas/figure.ts';
import { firstResponse } from './content/schemas/first-response.ts';
import { firstStep } from './content/schemas/first-step.ts';
import { handbookPointer } from './content/schemas/handbook.ts';
import { id } from './content/schemas/primitives.ts';
import { incidents } from './content/schemas/incident.ts';
import { interfaceWords } from './content/schemas/interface.ts';
import { keywords } from './content/schemas/keywords.ts';
import { mirrorWords } from './content/schemas/mirror.ts';
import { page } from './content/schemas/page.ts';
import { progressWords } from './content/schemas/progress.ts';
import { question } from './content/schemas/question.ts';
import { reference, referenceWords } from './content/schemas/reference.ts';
import { role } from './content/schemas/role.ts';
import { sheet } from './content/schemas/sheet.ts';
import { site } from './content/schemas/site.ts';
import { thesaurus } from './content/schemas/thesaurus.ts';
import { trainingRecord } from './content/schemas/training-record.ts';
import { work } from './content/schemas/work.ts';

const LANGUAGE = 'content/ja';

/** A file read whole, as the one entry `all`: the order of a list is the order of its file. */
const whole = <Schema extends z.ZodType>(path: string, schema: Schema) =>
  defineCollection({
    loader: file(path, { parser: (text) => ({ all: { value: parse(text) } }) }),
    schema: z.object({ value: schema }),
  });

/** A folder of files, an entry each, named by the file without its ending. */
const folder = <Schema extends z.ZodType>(path: string, endings: string, schema: Schema) =>
  defineCollection({
    loader: glob({ base: path, pattern: `*.${endings}`, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') }),
    schema,
  });

export const collections = {
  work: whole('content/work.yaml', work),
  contacts: whole('content/contacts.yaml', z.array(contact)),
  references: whole('content/references.yaml', z.array(reference)),
  site: whole(`${LANGUAGE}/site.yaml`, site),
  interfaceWords: whole(`${LANGUAGE}/interface.yaml`, interfaceWords),
  progressWords: whole(`${LANGUAGE}/progress.yaml`, progressWords),
  mirrorWords: whole(`${LANGUAGE}/mirror.yaml`, mirrorWords),
  emergencyWords: whole(`${LANGUAGE}/emergency.yaml`, emergencyWords),
  contactWords: whole(`${LANGUAGE}/contacts.yaml`, z.record(id, contactWords)),
  referenceWords: whole(`${LANGUAGE}/references.yaml`, z.record(id, referenceWords)),
  handbook: whole(`${LANGUAGE}/handbook.yaml`, z.array(handbookPointer)),
  firstSteps: whole(`${LANGUAGE}/first-steps.yaml`, z.array(firstStep)),
  firstResponse: whole(`${LANGUAGE}/first-response.yaml`, firstResponse),
  incidents: whole(`${LANGUAGE}/incidents.yaml`, incidents),
  sheets: whole(`${LANGUAGE}/sheets.yaml`, z.array(sheet)),
  keywords: whole(`${LANGUAGE}/keywords.yaml`, keywords),
  thesaurus: whole(`${LANGUAGE}/thesaurus.yaml`, thesaurus),
  actionPlan: whole(`${LANGUAGE}/action-plan.yaml`, actionPlan),
  trainingRecord: whole(`${LANGUAGE}/training-record.yaml`, trainingRecord),
  chapters: folder(`${LANGUAGE}/chapters`, 'mdx', chapter),
  pages: folder(`${LANGUAGE}/pages`, 'mdx', page),
  checklists: folder(`${LANGUAGE}/checklists`, 'yaml', checklist),
  roles: folder(`${LANGUAGE}/roles`, 'yaml', role),
  quiz: folder(`${LANGUAGE}/quiz`, 'yaml', question),
  figures: folder(`${LANGUAGE}/figures`, 'yaml', figure),
};
