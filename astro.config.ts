import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import jitProps from 'postcss-jit-props';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { builtSearch } from './src/integrations/built-search.ts';
import { contentCheck } from './src/integrations/content/integration.ts';
import { counts } from './src/integrations/counts.ts';
import { headingIds } from './src/integrations/heading-ids.ts';
import { refuseCode } from './src/integrations/refuse-code.ts';
import { relocate } from './src/integrations/relocate/integration.ts';
import { classicScripts } from './src/integrations/classic-scripts.ts';
import { securityPolicy } from './src/integrations/security-policy/integration.ts';
import { selfContained } from './src/integrations/self-contained.ts';
import { publicUrl, siteUrlFrom } from './src/leaflet/addresses.ts';

// The plugin's own types leave out `files`.
const DESIGN_TOKENS = { files: ['node_modules/@digital-go-jp/design-tokens/dist/tokens.css'] } as unknown as Parameters<
  typeof jitProps
>[0];
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
      remarkPlugins: [refuseCode, remarkGfm, remarkCjkFriendly, headingIds, counts],
    }),
  },
  integrations: [
    contentCheck(),
    mdx(),
    classicScripts(),
    builtSearch(),
    ...(siteUrl
      ? [
          sitemap({
            filter: (page) => !/\/(print\/|404)/.test(page),
            // The integration drops a sub-path of the public address; put it back.
            serialize: (item) => ({ ...item, url: publicUrl(siteUrl, new URL(item.url).pathname) }),
          }),
        ]
      : []),
    relocate(),
    selfContained(),
    securityPolicy(),
  ],
  vite: {
    // Of the Digital Agency's design tokens only those that a style uses reach the reader.
    css: { postcss: { plugins: [jitProps(DESIGN_TOKENS)] } },
    // Astro marks MDX modules with a directive of its own, which the bundler reports for each file.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
