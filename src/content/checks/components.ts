import { contact } from '../schemas/contact.ts';
import type { Entries } from '../reading/entry.ts';
import type { Component } from '../reading/outline.ts';
import type { Target } from '../schemas/names.ts';
import { textsOf, type Check } from './check.ts';
import { knownNames, meant, type KnownNames } from './known-names.ts';

/** What an author may write (src/author-components.ts): the attributes each must have, and what its id names. */
const COMPONENTS: Readonly<
  Record<string, { attributes?: readonly string[]; names?: Target; kinds?: readonly string[] }>
> = {
  Answers: {},
  Callout: { attributes: ['title'] },
  Checklist: { attributes: ['id'], names: 'checklists' },
  EditionFacts: {},
  Figure: { attributes: ['id'], names: 'figures' },
  FirstSteps: {},
  OnScreen: {},
  Question: { attributes: ['id'], names: 'quiz' },
  Quiz: {},
  ThenNow: { attributes: ['then', 'now'] },
  Topic: { attributes: ['id'], names: 'chapters' },
  Window: { attributes: ['id'], names: 'contacts' },
  Windows: { attributes: ['kind'], kinds: contact.shape.kind.options },
};

/** HTML that a text may need and Markdown lacks. */
const HTML = ['br', 'wbr', 'ruby', 'rt', 'rp'];

/** Components are known, have their attributes, and name what exists. */
export const componentsName: Check = (content) => {
  const { faultOf } = knownNames(content);
  return textsOf(content).flatMap(({ file, outline }) =>
    outline.components.flatMap((component) => {
      const message = formFault(component) ?? nameFault(component, content.entries, faultOf);
      return message ? [{ file: file.path, line: component.line, field: written(component), message }] : [];
    }),
  );
};

function formFault({ name, attributes }: Component): string | undefined {
  if (HTML.includes(name)) return undefined;
  const known = COMPONENTS[name];
  if (!known) return `is no known component: ${meant(name, Object.keys(COMPONENTS))}`;
  const lacking = (known.attributes ?? []).filter((attribute) => !attributes.has(attribute));
  if (lacking.length > 0) return `lacks ${lacking.join(' and ')}: add ${lacking.map((key) => `${key}="…"`).join(' ')}`;
  return !known.kinds || known.kinds.includes(attributes.get('kind') ?? '')
    ? undefined
    : `has no known kind: write ${known.kinds.map((kind) => `kind="${kind}"`).join(' or ')}`;
}

function nameFault(
  { name, attributes }: Component,
  { chapters }: Entries,
  faultOf: KnownNames['faultOf'],
): string | undefined {
  const [names, id] = [COMPONENTS[name]?.names, attributes.get('id')];
  if (!names || id === undefined) return undefined;
  const fault = faultOf(names, id);
  if (fault || name !== 'Topic') return fault;
  // A topic stands on an overview with its number: other chapters have none.
  const { file, draft } = chapters.find((chapter) => chapter.id === id) ?? {};
  return draft?.kind === undefined || draft.kind === 'topic'
    ? undefined
    : `names a chapter that is no topic: ${file?.path} has the kind ${draft.kind}`;
}

function written({ name, attributes }: Component): string {
  const id = attributes.get('id');
  return `<${name}${id === undefined ? '' : ` id="${id}"`}>`;
}
