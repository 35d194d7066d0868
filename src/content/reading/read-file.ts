import type { ContentFile } from './entry.ts';
import { readUtf8, stemOf } from './files.ts';
import { faultOfMdx, splitMdx } from './mdx-text.ts';
import { NO_OUTLINE, outlineOf, type Outline } from './outline.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './yaml-text.ts';

/** A file, and what is wrong with it before anybody asks what it says. */
export interface ReadFile {
  readonly file: ContentFile;
  readonly problems: readonly Problem[];
  /** With MDX, what follows the front matter. */
  readonly text?: { readonly body: string; readonly outline: Outline };
}

/** Reads a YAML file. */
export async function readYamlFile(root: string, path: string): Promise<ReadFile> {
  const text = await readUtf8(root, path);
  return text === undefined ? unread(path, NOT_UTF8) : fromYaml(path, text);
}

/** Reads an MDX file: its front matter as the file's data, and its body. */
export async function readMdxFile(root: string, path: string): Promise<ReadFile> {
  const text = await readUtf8(root, path);
  if (text === undefined) return { ...unread(path, NOT_UTF8), text: { body: '', outline: NO_OUTLINE } };
  const parts = splitMdx(text);
  const body = parts?.body ?? text;
  const head = parts ? fromYaml(path, parts.frontMatter, 1) : unread(path, NO_FRONT_MATTER);
  try {
    return { ...head, text: { body, outline: outlineOf(body) } };
  } catch (error) {
    return {
      ...head,
      problems: [...head.problems, { file: path, ...faultOfMdx(error) }],
      text: { body, outline: NO_OUTLINE },
    };
  }
}

const NOT_UTF8 = 'is not UTF-8: open it in an editor that shows its Japanese rightly and save it as UTF-8';
const NO_FRONT_MATTER = 'has no front matter: start it with a line ---, the fields (title: …) and another line ---';

function fromYaml(path: string, text: string, linesBefore = 0): ReadFile {
  const { data, lineOf, faults } = readYaml(text, linesBefore);
  return {
    file: { path, stem: stemOf(path), data, lineOf },
    problems: faults.map((fault) => ({ file: path, ...fault })),
  };
}

function unread(path: string, message: string): ReadFile {
  return {
    file: { path, stem: stemOf(path), data: undefined, lineOf: () => undefined },
    problems: [{ file: path, message }],
  };
}
