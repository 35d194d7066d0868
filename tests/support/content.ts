import { loadContent } from '../../src/content/load-content.ts';

/** content/ as it is today: what it says must stand wherever it belongs. */
export const content = await loadContent({ root: process.cwd(), today: '9999-12-31' });

/** The words of buttons and labels. */
export const words = content.interfaceWords;
