import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { arrows } from './eslint/arrows.mjs';

export default tseslint.config(
  { ignores: ['dist/', 'dist-print/', 'dist-mirror/', '.build*/', '.astro/', '.cache/', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-strict'],
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'off',
      'no-restricted-properties': [
        'error',
        ...['runIf', 'skipIf'].map((property) => ({
          property,
          message: 'Say what is missing: tests/support/needs.ts',
        })),
      ],
    },
  },
  {
    files: ['src/**', 'scripts/**', 'astro.config.mjs'],
    plugins: { ours: { rules: { arrows } } },
    rules: { 'ours/arrows': 'error' },
  },
  {
    // tsconfig/pure.json knows a worker's types; what only a worker has is no part of a rule.
    files: ['src/**/*.ts'],
    ignores: ['src/**/element/**', 'src/offline/worker/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['addEventListener', 'caches', 'fetch', 'indexedDB', 'location', 'navigator', 'postMessage', 'self'].map(
          (name) => ({
            name,
            message: 'A page or a worker hands it in: pure code knows neither.',
          }),
        ),
      ],
    },
  },
);
