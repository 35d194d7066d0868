import { basename } from 'node:path';
import type { Heading, Nodes, Root, RootContent } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import { idOfText } from '../reading/places.ts';

/** What a section of a text is for, beyond its words. */
export type SectionHolds = 'opening' | 'checklist' | 'figure' | 'first-steps' | 'windows';

/** The components that make a section be more than words; the first that it has counts. */
const HOLDERS = [
  ['Checklist', 'checklist'],
  ['Figure', 'figure'],
  ['FirstSteps', 'first-steps'],
  ['Windows', 'windows'],
] as const;

/** A section of so many blocks is short. */
const SHORT = 5;

/**
 * A remark plugin for chapters: what stands before the first h2, and each h2 with what follows it, becomes a `<Section>`, whose heading is
 * its slot `title`; the first that has a figure, where it is short, is marked `first`, and one
 * that holds nothing but `<OnScreen>` is marked `onScreen`, since paper then has no use for its heading. So a page may fold the sections of a text, or show one before the others, where paper runs on. Runs after
 * headingIds.
 */
export function sections() {
  return (tree: Root, file: { path?: string }): void => {
    if (!/[\\/]chapters[\\/]/.test(file.path ?? '')) return;
    const chapter = idOfText(basename(file.path ?? '', '.mdx'));
    const parts: { heading?: Heading; children: RootContent[] }[] = [{ children: [] }];
    for (const node of tree.children) {
      if (node.type === 'heading' && node.depth === 2) parts.push({ heading: node, children: [] });
      else parts.at(-1)?.children.push(node);
    }
    let figures = 0;
    tree.children = parts.flatMap(({ heading, children }): RootContent[] => {
      if (!heading)
        return children.length > 0 ? [section({ id: `${chapter}-opening`, holds: 'opening' }, children)] : [];
      const properties = propertiesOf(heading);
      const [, holds] = HOLDERS.find(([name]) => has(children, name)) ?? [];
      const first = holds === 'figure' && (figures += 1) === 1 && children.length <= SHORT;
      heading.data = { ...heading.data, hProperties: { ...properties, slot: 'title' } } as typeof heading.data & object;
      const onScreen = children.length > 0 && children.every((child) => 'name' in child && child.name === 'OnScreen');
      const marks = { first: first ? '' : undefined, onScreen: onScreen ? '' : undefined };
      return [section({ id: properties['id'], holds, ...marks }, [heading, ...children])];
    });
  };
}

/** What remark-rehype reads an element's attributes from; the types of mdast do not know it. */
function propertiesOf({ data }: Heading): Record<string, string> {
  return (data as { hProperties?: Record<string, string> } | undefined)?.hProperties ?? {};
}

function has(children: readonly RootContent[], name: string): boolean {
  return children.some((child) => {
    let found = false;
    visit(child, (node: Nodes) => {
      found = node.type === 'mdxJsxFlowElement' && node.name === name;
      return found ? EXIT : undefined;
    });
    return found;
  });
}

function section(attributes: Record<string, string | undefined>, children: RootContent[]): RootContent {
  return {
    type: 'mdxJsxFlowElement',
    name: 'Section',
    attributes: Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name, value }],
    ),
    children: children as never,
  };
}
