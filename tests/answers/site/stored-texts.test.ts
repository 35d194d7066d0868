import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, it, vi } from 'vitest';
import type { CompanyRecord } from '../../../src/answers/model/answers.ts';
import { readRecord } from '../../../src/answers/model/read.ts';
import { pageHtml, SITE } from '../../support/built.ts';
import { attribute, the } from '../../support/dom.ts';
import { record } from '../unit/arbitrary.ts';
import { FakeStorage } from '../unit/fake-storage.ts';

const ROOT = 'https://intranet.example/shiori/';
const KEY = `shiori.record ${ROOT}`;
/** Every page with a script that reads answers, and that script. */
const PAGES = [
  ['assets', 'checklist'],
  ['check', 'check-flow'],
  ['index', 'home'],
  ['status', 'company-status'],
  ['settings', 'answer-settings'],
  ['quiz', 'quiz-run'],
] as const;
const TEXTS = 2000;

/** A page in a browser of the simplest kind, with all errors of its listeners. */
interface Opened {
  document: Document;
  /** Lets the page look at the storage anew, as one that comes back by the back button. */
  comeBack: () => void;
}

const box = new FakeStorage();
const faults: unknown[] = [];

/** What is on a page many times in the same way: a few of it do, and take a tenth of the time. */
const MORE = `
  header, footer, nav, script, .chapter > :not(.prose, .topic-text, check-flow), .fold, check-list dl,
  check-list li:nth-child(n + 3), .checklist-group ~ .checklist-group,
  .stage:nth-of-type(n + 2), .rows li:nth-child(n + 2), .ribbons tbody tr:nth-child(n + 3),
  check-flow section:nth-of-type(n + 4), .question:nth-of-type(n + 2)`;

/** What linkedom lacks of a browser and the scripts use. Other tests of this process get it back as it was. */
const { HTMLElement, Event: PageEvent } = parseHTML('<p></p>').window;
const { prototype } = HTMLElement as { prototype: HTMLElement };
const reflected = (name: string): PropertyDescriptor => ({
  get(this: Element) {
    return this.hasAttribute(name);
  },
  set(this: Element, on: boolean) {
    this.toggleAttribute(name, on);
  },
  configurable: true,
});
const LACKING: PropertyDescriptorMap = {
  hidden: reflected('hidden'),
  checked: reflected('checked'),
  insertCell: {
    value(this: Element) {
      return this.appendChild(this.ownerDocument.createElement('td'));
    },
    configurable: true,
  },
  focus: { value: () => undefined, configurable: true },
};
const native = Object.getOwnPropertyDescriptors(prototype) as PropertyDescriptorMap;
beforeAll(() => void Object.defineProperties(prototype, LACKING));
afterAll(() => {
  for (const name of Object.keys(LACKING)) {
    Reflect.deleteProperty(prototype, name);
    const before = native[name];
    if (before) Object.defineProperty(prototype, name, before);
  }
});

function open(page: string, script: string): Opened {
  const { document, window } = parseHTML(pageHtml(`${page}.html`));
  for (const more of document.querySelectorAll(MORE)) more.remove();
  const events = new EventTarget();
  Object.defineProperty(document, 'currentScript', { value: { src: `${ROOT}assets/${script}.js` } });
  const surroundings = {
    document,
    window: events,
    customElements: window.customElements,
    HTMLElement: window.HTMLElement,
    localStorage: box,
    navigator: {},
    location: Object.assign(new URL(`${ROOT}${page}.html`), { replace: () => undefined }),
    matchMedia: () => ({ matches: false }),
    reportError: (error: unknown) => void faults.push(error),
    addEventListener: events.addEventListener.bind(events),
  };
  // The script of the site itself, run as a browser would.
  const code = readFileSync(`${SITE}/assets/${script}.js`, 'utf8');
  new Function(...Object.keys(surroundings), code)(...Object.values(surroundings));
  // What the script of the status loads before it begins, from beside it.
  const data = document.querySelector<HTMLScriptElement>('script[src$="status-data.js"]');
  if (data) {
    new Function('shioriStatusData', readFileSync(`${SITE}/status-data.js`, 'utf8'))(
      (events as unknown as Record<string, unknown>)['shioriStatusData'],
    );
    data.onload?.(new Event('load'));
  }
  const comeBack = () => events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  return { document, comeBack };
}

/** Items that are on the pages, in the place of two that are on none. */
const itemOf = (page: string) =>
  attribute(the(`${page}.html`, 'check-list .checklist-group:first-of-type li:first-child'), 'id');
const [first, other] = [`"assets/${itemOf('assets')}":`, `"updates/${itemOf('updates')}":`];
const onPages = (some: CompanyRecord) =>
  JSON.stringify(some).replaceAll('"basic/update":', first).replaceAll('"basic/backup":', other);
const text = record.map(onPages);
/** What no program of ours writes, but a broken disk, a later edition, or somebody with bad intentions. */
const STRANGE = [
  '"__proto__":{"polluted":1}',
  '"constructor":{"prototype":{"polluted":1}}',
  '"answers":{"__proto__":{"state":"done","at":1}}',
  '"answers":{"assets/assets-inventory":{"state":"done","at":1e300}}',
  `"company":{"name":"<img src=x onerror=alert(1)>","at":${Date.UTC(12_000, 0, 1)}}`,
  '"runs":[{"id":"a","name":"\\ud800","right":999999,"total":999999,"at":8e15}]',
  '"runs":[{"id":"a","name":"x","right":1,"total":2,"at":8.64e15}]',
  '"choices":{"mail":{"chosen":["<b>"],"at":1}}',
  `"more":${'['.repeat(500)}${']'.repeat(500)}`,
];
const strange = fc.tuple(text, fc.subarray(STRANGE, { minLength: 1 }));
const stored = fc.oneof(
  text,
  record.map((some) => JSON.stringify({ ...some, version: 1 }).replaceAll('"not-yet"', '"open"')),
  fc
    .tuple(text, fc.integer({ min: 3, max: 1e9 }))
    .map(([good, version]) => good.replace('{"version":2', `{"version":${version}`)),
  fc.tuple(text, fc.nat()).map(([good, at]) => good.slice(0, at % good.length)),
  fc.tuple(text, fc.nat(), fc.string()).map(([good, at, wrong]) => {
    const place = at % good.length;
    return good.slice(0, place) + wrong + good.slice(place + wrong.length);
  }),
  strange.map(([good, parts]) => good.replace('{', `{${parts.join(',')},`)),
  strange.map(([good, parts]) => good.replace(/\}$/, `,${parts.join(',')}}`)),
  fc.json(),
  fc.string(),
);

it(`${TEXTS} texts of every kind on a device: no page throws, and nothing is lost`, async () => {
  const pages: Opened[] = PAGES.map(([page, script]) => open(page, script));
  // The status begins once it has its data.
  await vi.waitUntil(() => pages.some(({ document }) => document.querySelector('company-status[data-ready]')));
  let count = 0;
  fc.assert(
    fc.property(stored, (kept) => {
      box.clear();
      box.setItem(KEY, kept);
      // The checklist, which then writes, and two others in turn: each sees thousands of texts of every kind.
      const turn = count++ % (PAGES.length - 1);
      const looking = [0, 1 + turn, 1 + ((turn + 2) % (PAGES.length - 1))];
      const anew = PAGES[1 + turn];
      // Opening a page takes longer than coming back to it.
      if (anew && count % 99 === 0) pages[1 + turn] = open(anew[0], anew[1]);
      for (const place of looking) pages[place]?.comeBack();
      // Of ten thousand comparisons those of the test runner would take most of the time.
      if (faults.length > 0) throw new AggregateError(faults, 'a page threw');
      if (box.texts.size !== 1 || box.getItem(KEY) !== kept) throw new Error('a page wrote without being asked');

      const { record: before, fault } = readRecord(kept);
      const tick = pages[0]?.document.querySelector<HTMLInputElement>('check-list li input');
      const item = `assets/${tick?.name}`;
      tick?.dispatchEvent(new PageEvent('change'));
      const { record: after, fault: faultAfter } = readRecord(box.getItem(KEY));
      if (faultAfter) throw new Error('what was written is not right');
      const ticked = after.answers[item];
      if (!ticked) throw new Error('the tick was not kept');
      const days = after.history[item];
      const history = days ? { ...before.history, [item]: days } : before.history;
      const wanted = { ...before, answers: { ...before.answers, [item]: ticked }, history };
      if (!isDeepStrictEqual(after, wanted)) throw new Error('lost');
      const asides = [...box.texts].flatMap(([key, aside]) => (key === KEY ? [] : [aside]));
      if (!isDeepStrictEqual(asides, fault ? [kept] : [])) throw new Error('what could not be read was not set aside');
      if ('polluted' in {}) throw new Error('every object was changed');
    }),
    { numRuns: TEXTS, seed: 20_261_128 },
  );
}, 120_000);
