import { contact } from '../schemas/contact.ts';
import type { Entries } from '../reading/entry.ts';
import { meant, nameFault } from './names.ts';
import type { Component } from '../reading/outline.ts';
import type { ReadContent } from '../reading/read-content.ts';
import type { SourceName } from '../reading/sources.ts';
import type { Check } from './check.ts';

/** What an author may write (src/author-components.ts): the attributes each must have, and the source its id names. */
const COMPONENTS: Readonly<
  Record<string, { attributes?: readonly string[]; source?: SourceName; kinds?: readonly string[] }>
> = {
  Answers: {},
  Callout: { attributes: ['title'] },
  Checklist: { attributes: ['id'], source: 'checklists' },
  EditionFacts: {},
  Figure: { attributes: ['id'], source: 'figures' },
  FirstSteps: {},
  Question: { attributes: ['id'], source: 'quiz' },
  Quiz: {},
  ThenNow: { attributes: ['then', 'now'] },
  Topic: { attributes: ['id'], source: 'chapters' },
  Window: { attributes: ['id'], source: 'contacts' },
  Windows: { attributes: ['kind'], kinds: contact.shape.kind.options },
};

/** HTML that a text may need and Markdown lacks. */
const HTML = ['br', 'wbr', 'ruby', 'rt', 'rp'];

/** Components are known, have their attributes, and name what exists. */
export const componentsName: Check = (content) =>
  [...content.entries.chapters, ...content.entries.pages].flatMap(({ file, outline }) =>
    outline.components.flatMap((component) => {
      const message = faultOf(component, content);
      return message ? [{ file: file.path, line: component.line, field: written(component), message }] : [];
    }),
  );

function faultOf({ name, attributes }: Component, content: ReadContent): string | undefined {
  if (HTML.includes(name)) return undefined;
  const known = COMPONENTS[name];
  if (!known) return `is no known component: ${meant(name, Object.keys(COMPONENTS))}`;
  const lacking = (known.attributes ?? []).filter((attribute) => !attributes.has(attribute));
  if (lacking.length > 0) return `lacks ${lacking.join(' and ')}: add ${lacking.map((key) => `${key}="…"`).join(' ')}`;
  if (known.kinds) return kindFault(known.kinds, attributes.get('kind'));
  return known.source && idFault(content, known.source, attributes.get('id'));
}

function kindFault(kinds: readonly string[], kind: string | undefined): string | undefined {
  if (kind !== undefined && kinds.includes(kind)) return undefined;
  return `has no known kind: write ${kinds.map((entry) => `kind="${entry}"`).join(' or ')}`;
}

function idFault(content: ReadContent, source: SourceName, id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  return nameFault(content, source, id) ?? (source === 'chapters' ? topicFault(content.entries, id) : undefined);
}

/** A topic stands on an overview with its number: other chapters have none. */
function topicFault({ chapters }: Entries, id: string): string | undefined {
  const { file, draft } = chapters.find((chapter) => chapter.id === id) ?? {};
  return draft?.kind === undefined || draft.kind === 'topic'
    ? undefined
    : `names a chapter that is no topic: ${file?.path} has the kind ${draft.kind}`;
}

function written({ name, attributes }: Component): string {
  const id = attributes.get('id');
  return `<${name}${id === undefined ? '' : ` id="${id}"`}>`;
}
