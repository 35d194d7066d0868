import type { Root } from 'mdast';
import { codeIn } from '../reading/mdx-code.ts';

/** What a plugin needs of the file it is given: to say what is wrong with it and where. */
interface Refusing {
  fail: (reason: string, options: { place: { line: number; column: number } }) => never;
}

/**
 * A remark plugin: refuses what a text would run, also while developing, where pages are shown in spite of mistakes.
 * The content check lists the same in a build, before anything is rendered.
 */
export function refuseCode() {
  return (tree: Root, file: Refusing): void => {
    const [code] = codeIn(tree);
    if (code) file.fail(code.message, { place: { line: code.line, column: 1 } });
  };
}
