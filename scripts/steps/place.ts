/** Letters that Vite and Node take for a part of an address, not of a path: tried with Vite 8 and Node 24. */
const UNUSABLE = /[#?%*]/;

/**
 * Makes sure that the project stands where it can be built.
 * @throws Error in one line that names the letter in its path.
 */
export function checkPlace(root: string): void {
  const [letter] = UNUSABLE.exec(root) ?? [];
  if (letter)
    throw new Error(`the tools of the build cannot work in ${root}: rename the folder whose name holds "${letter}"`);
}
