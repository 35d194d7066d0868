import type { Problem } from './reading/problem.ts';
import { formatProblem } from './reading/problem.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * What an author sees in the browser in the place of every page while content/ has mistakes: each with file, line and
 * mend. Vite's client loads the page anew when they are mended.
 */
export function mistakesPage(errors: readonly Problem[]): string {
  const items = errors.map(
    (error) => `<li>${formatProblem(error).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)}</li>`,
  );
  const title = errors.length === 1 ? 'content/ has one mistake' : `content/ has ${errors.length} mistakes`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body{font:1rem/1.7 system-ui,sans-serif;max-width:60rem;margin:3rem auto;padding:0 1rem}li{margin:.75rem 0;overflow-wrap:anywhere}</style>
<script type="module" src="/@vite/client"></script>
<h1>${title}</h1>
<ol>
${items.join('\n')}
</ol>
<p>The page comes back by itself when they are mended.</p>
`;
}
