// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { builtSearch } from './scripts/steps/search/built-search.ts';
import { contentOfPages } from './src/content/integration.ts';
import { counts } from './src/content/mdx/counts.ts';
import { headingIds } from './src/content/mdx/heading-ids.ts';
import { refuseCode } from './src/content/mdx/refuse-code.ts';
import { sections } from './src/content/mdx/sections.ts';
import { readingOf } from './src/content/reading-of.ts';
import { designTokens } from './scripts/steps/design-tokens.ts';
import { layerOrder } from './scripts/steps/layer-order.ts';
import { classicScripts } from './scripts/steps/classic-scripts.ts';
import { renderedHtml } from './scripts/steps/html/rendered.ts';
import { MOVED } from './src/rules/moved.ts';
import { publicUrl, siteUrlFrom } from './src/rules/addresses.ts';

const DESIGN_TOKENS = ['node_modules/@digital-go-jp/design-tokens/dist/tokens.css', 'src/site/constants.css'];
const reading = readingOf(process.cwd());
const siteUrl = siteUrlFrom(process.env['SITE_URL']);

export default defineConfig({
  ...(siteUrl && { site: siteUrl }),
  build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' },
  trailingSlash: 'never',
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [refuseCode, remarkGfm, remarkCjkFriendly, headingIds, [counts, reading], sections],
    }),
  },
  integrations: [
    contentOfPages(reading),
    mdx(),
    classicScripts(reading),
    builtSearch(),
    ...(siteUrl
      ? [
          sitemap({
            filter: (page) =>
              !/\/(print\/|404)/.test(page) && !Object.keys(MOVED).some((id) => page.endsWith(`/${id}`)),
            // The integration drops a sub-path of the public address; put it back.
            serialize: (item) => ({ ...item, url: publicUrl(siteUrl, new URL(item.url).pathname) }),
          }),
        ]
      : []),
    renderedHtml(),
  ],
  vite: {
    css: { postcss: { plugins: [designTokens(...DESIGN_TOKENS), layerOrder()] } },
    // Astro marks MDX modules with a directive of its own, which the bundler reports for each file.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
