import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { sha256 } from '../../../scripts/lib/sha256.ts';
import { Store } from '../../../scripts/lib/store.ts';
import { type printSheets, type SheetToPrint } from '../../../scripts/print/index.ts';
import { PRINTER, printUnlessKept } from '../../../scripts/steps/kept-sheets.ts';
import { makePrintSite, page, type PrintSite } from '../../support/print-site.ts';

const SHEETS: Record<string, string> = {
  plain: '<h1>文</h1><p>一つの文です。</p><p><a href="styled.html">色</a></p>',
  styled: '<link rel="stylesheet" href="a.css"><h1>色</h1><p><img src="../dot.svg" alt="点"></p>',
  long: '<h1>本</h1><h2>二枚目</h2><h2>三枚目</h2><h2>四枚目</h2>',
};
const PLAN: SheetToPrint[] = [
  ...Object.keys(SHEETS).map((id): SheetToPrint => ({ id, title: id, author: '例', lang: 'ja', paper: 'A4' })),
  { id: 'booklet', title: '冊子', author: '例', lang: 'ja', paper: 'A3', of: 'long' },
];
const svg = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="${colour}" d="M0 0h9v9z"/></svg>`;

let place: PrintSite;
const kept = () => join(place.out, 'kept');
const text = (file: string) => readFileSync(join(place.site, file), 'utf8');
const write = (file: string, content: string) => writeFileSync(join(place.site, file), content);

beforeEach(async () => {
  place = await makePrintSite(SHEETS);
  onTestFinished(() => place.remove());
  write('print/a.css', 'p{color:#111}');
  write('dot.svg', svg('#000'));
});

interface Changes {
  plan?: SheetToPrint[];
  edition?: string;
  bleed?: boolean;
  fresh?: boolean;
  print?: typeof printSheets;
}

/** What the next build prints, and the sums of what comes out. */
async function next({ plan = PLAN, fresh = false, print, ...changes }: Changes = {}) {
  const out = join(place.out, 'set');
  mkdirSync(out, { recursive: true });
  const printed: string[] = [];
  const store = new Store(kept(), fresh);
  const request = { site: place.site, out, sheets: plan, edition: '2026-11-01', ...changes };
  const onStep = (step: { doing: string; sheet?: { id: string } }) => step.sheet && printed.push(step.sheet.id);
  const result = await printUnlessKept({ ...request, onStep }, store, print);
  await store.prune();
  expect(result.taken).toBe(plan.length - printed.length);
  expect(result.printed.map(({ id, title }) => [id, title])).toEqual(plan.map(({ id, title }) => [id, title]));
  for (const { id, bytes, sha256: sum } of result.printed) {
    const pdf = readFileSync(join(out, `${id}.pdf`));
    expect([pdf.length, sha256(pdf)]).toEqual([bytes, sum]);
  }
  return { printed: printed.sort(), sums: Object.fromEntries(result.printed.map((sheet) => [sheet.id, sheet.sha256])) };
}

describe('a sheet of the last build', { timeout: 60_000 }, () => {
  it('has the bytes that printing it gives', async () => {
    const first = await next();
    expect(first.printed).toHaveLength(PLAN.length);
    expect(await next()).toEqual({ printed: [], sums: first.sums });
    write('print/plain.html', page('plain', '<h1>文</h1><p>一つの別の文です。</p>'));
    const second = await next();
    expect(second.printed).toEqual(['plain']);
    expect({ ...second.sums, plain: '' }).toEqual({ ...first.sums, plain: '' });
    const anew = await next({ fresh: true });
    expect(anew).toEqual({ printed: PLAN.map(({ id }) => id).sort(), sums: second.sums });
  });
});

describe('a sheet is printed again', () => {
  /** Prints in no time: the bytes are the page's own, and a booklet's those of its sheet. */
  const print: typeof printSheets = (request) => {
    const { sheets, out, onStep } = request;
    const result = sheets.map((sheet) => {
      const { id, title, paper, of = id } = sheet;
      if (!sheets.some((other) => other.id === of)) throw new Error(`${id}: ${of} is no page of this print`);
      const html = text(`print/${of}.html`);
      if (html.includes('🔒')) throw new Error(`${id}: no glyph`);
      const data = Buffer.from(`${id} ${html}`);
      writeFileSync(join(out, `${id}.pdf`), data);
      const printed = { id, title, paper, pages: 1, bytes: data.length, sha256: sha256(data) };
      onStep?.({ doing: 'printed', sheet: printed });
      return printed;
    });
    return Promise.resolve(result);
  };
  const printedNext = async (changes: Changes = {}) => (await next({ print, ...changes })).printed;

  beforeEach(async () => {
    await printedNext();
    expect(await printedNext()).toEqual([]);
  });

  it.each([
    ['print/plain.html', '一つ', '二つ', ['plain']],
    ['print/long.html', '三枚', '五枚', ['booklet', 'long']],
    ['print/a.css', 'p{', 'h1{', ['styled']],
    ['dot.svg', '#000', '#111', ['styled']],
  ])('where its %s has changed', async (file, before, after, ids) => {
    expect(text(file)).toContain(before);
    write(file, text(file).replace(before, after));
    expect(await printedNext()).toEqual(ids);
  });

  it('where a sheet links to another, not for the other', async () => {
    write('print/styled.html', text('print/styled.html').replace('色', '別の色'));
    expect(await printedNext()).toEqual(['styled']);
  });

  it('where something else is asked of it', async () => {
    const plan = PLAN.map((sheet) => (sheet.id === 'plain' ? { ...sheet, title: '題' } : sheet));
    expect(await printedNext({ plan })).toEqual(['plain']);
    expect(await printedNext({ plan, bleed: true })).toHaveLength(PLAN.length);
    expect(await printedNext({ plan, bleed: true, edition: '2026-12-01' })).toHaveLength(PLAN.length);
  });

  it('where another Node runs the printer', async () => {
    const { version } = process;
    const runOn = (value: string) => Object.defineProperty(process, 'version', { value });
    onTestFinished(() => void runOn(version));
    runOn(`${version}-other`);
    expect(await printedNext()).toHaveLength(PLAN.length);
  });

  it('with its booklet where that is lost', async () => {
    await printedNext({ plan: PLAN.filter(({ id }) => id !== 'booklet') });
    expect(readdirSync(kept())).toHaveLength(PLAN.length - 1);
    expect(await printedNext()).toEqual(['booklet', 'long']);
  });

  it('where what was kept of it was cut short or changed', async () => {
    const plan = PLAN.filter(({ of }) => of === undefined);
    await printedNext({ plan });
    const [first = '', second = ''] = readdirSync(kept()).map((name) => join(kept(), name));
    writeFileSync(first, readFileSync(first).subarray(0, -9));
    writeFileSync(second, Buffer.concat([readFileSync(second).subarray(0, -1), Buffer.from('?')]));
    const sums = Object.fromEntries(
      plan.map(({ id }) => [id, sha256(Buffer.from(`${id} ${text(`print/${id}.html`)}`))]),
    );
    const { printed, sums: after } = await next({ print, plan });
    expect(printed).toHaveLength(2);
    expect(after).toEqual(sums);
  });

  it('where a script may load what the page does not name', async () => {
    write('print/plain.html', page('plain', '<h1>文</h1><script>1</script>'));
    await printedNext();
    expect(await printedNext()).toEqual(['plain']);
  });

  it('where the printer refused it, and those that it had printed by then are not', async () => {
    write('print/plain.html', page('plain', '<h1>文が変わる</h1>'));
    write('print/styled.html', page('styled', '<h1>🔒</h1>'));
    await expect(printedNext()).rejects.toThrow('styled: no glyph');
    write('print/styled.html', page('styled', '<h1>鍵</h1>'));
    expect(await printedNext()).toEqual(['styled']);
  });
});

it('the sum of the printer is over all code that it runs', async () => {
  const { metafile } = await build({
    entryPoints: ['scripts/print/index.ts'],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
    metafile: true,
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs).toContain('scripts/print/render.ts');
  expect(inputs.filter((input) => !PRINTER.some((path) => input === path || input.startsWith(`${path}/`)))).toEqual([]);
});
