import { defineConfig } from 'html-validate';

/** What the tests hold every page of the built site against; each rule that is left out has its reason. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  // The search box, the one custom element: it is checked like the <div> it is without its script.
  elements: ['html5', { 'site-search': { inherit: 'div' } }],
  rules: {
    // Check boxes that answer one question share its name, as radio buttons do. That the items of the checklists
    // have names of their own is tested in tests/answers/site/checklists.test.ts.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'reset', 'button'] }],
    // A non-breaking hyphen would be copied with the number, and no telephone or search knows it.
    'tel-non-breaking': 'off',
    // All that a page loads comes from beside it; and a browser refuses a hash of what it loads from a folder.
    'require-sri': 'off',
    // A page carries what HTML lets out no more (scripts/steps/html/shortened.ts).
    'attr-quotes': 'off',
    'no-implicit-close': 'off',
  },
});
