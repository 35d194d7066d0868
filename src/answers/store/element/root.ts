/** The address of the root of this copy of the site, as a script in assets/ knows it while it first runs. */
export function rootOf(script: Document['currentScript']): string {
  return new URL('../', (script as HTMLScriptElement).src).href;
}
