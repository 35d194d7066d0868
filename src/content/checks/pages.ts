import type { Check } from './check.ts';

/** The pages that the site asks for by name: the about page, and the imprint that sheets and the about page end in. */
const NEEDED = ['about', 'imprint'];

/** Every page that the site asks for is there. */
export const pagesAreThere: Check = ({ entries, pathOf }) =>
  NEEDED.filter((name) => entries.pages.length > 0 && !entries.pages.some(({ id }) => id === name)).map((name) => ({
    file: `${pathOf('pages')}/${name}.mdx`,
    message: 'is missing: bring it back, the site shows it by this name',
  }));
