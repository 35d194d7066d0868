import { textsOf, type Check } from './check.ts';

/** Texts hold nothing that would be run. */
export const textsRunNothing: Check = (content) =>
  textsOf(content).flatMap(({ file, outline }) => outline.code.map((code) => ({ file: file.path, ...code })));
