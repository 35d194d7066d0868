import { build, type BuildOptions } from 'esbuild';

/**
 * Makes one classic script of a module and all it imports: a page opened from a folder cannot load modules.
 * @param source where the module is (`entryPoints` or `stdin`), and what else esbuild must know of it.
 * @throws with esbuild's own messages.
 */
export async function bundleScript(
  source: Pick<BuildOptions, 'entryPoints' | 'stdin' | 'define' | 'plugins'>,
): Promise<string> {
  const { outputFiles } = await build({
    ...source,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
