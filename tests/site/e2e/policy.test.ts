import { expect, it } from 'vitest';
import { allPages, all, attribute } from '../../support/dom.ts';
import { useSite } from '../../support/site.ts';

const site = useSite();

it.each(allPages)('%s allows itself nothing but files of the site', (page) => {
  const policies = all(page, 'meta[http-equiv="Content-Security-Policy"]').map((meta) => attribute(meta, 'content'));
  expect(policies).toHaveLength(1);
  expect(policies[0]).toMatch(/^default-src 'none';/);
  expect(policies[0]).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});

it('no script that somebody slips into a page runs', async () => {
  const tab = await site.open('assets.html');
  const ran = await tab.evaluate(async () => {
    const bothRefused = new Promise<void>((resolve) => {
      let count = 0;
      document.addEventListener('securitypolicyviolation', () => (count += 1) === 2 && resolve());
    });
    const script = document.createElement('script');
    script.textContent = 'document.body.dataset.slipped = "yes"';
    document.body.append(script);
    const image = document.createElement('div');
    image.innerHTML = '<img src="data:image/png;base64,x" onerror="document.body.dataset.slipped = \'yes\'">';
    document.body.append(image);
    await bothRefused;
    return document.body.dataset['slipped'];
  });
  expect(ran).toBeUndefined();
});

it('no text is run as code', async () => {
  const tab = await site.open('assets.html');
  const refused = await tab.evaluate(() => {
    const button = document.createElement('button');
    button.setAttribute('onclick', 'document.body.dataset.clicked = "yes"');
    document.body.append(button);
    button.click();
    return document.body.dataset['clicked'] === undefined;
  });
  expect(refused).toBe(true);
});
