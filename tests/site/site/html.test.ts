import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { SITE } from '../../support/built.ts';
import { allPages } from '../../support/dom.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());
const asText = formatterFactory('text');

it.each(allPages)('%s is valid HTML', async (page) => {
  const { results } = await validator.validateFile(`${SITE}/${page}`);
  expect(asText(results)).toBe('');
});
