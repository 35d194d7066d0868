import type { Check } from './check.ts';

/** Texts hold nothing that would be run. */
export const textsRunNothing: Check = ({ entries }) =>
  [...entries.chapters, ...entries.pages].flatMap(({ file, outline }) =>
    outline.code.map((code) => ({ file: file.path, ...code })),
  );
