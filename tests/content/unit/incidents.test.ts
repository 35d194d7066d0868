import { describe, expect, it } from 'vitest';
import { errorsOf, swap } from '../../support/content-fixture.ts';

const file = 'content/ja/incidents.yaml';

describe('a card of an incident is reported where', () => {
  it('it names a source or somebody to call that is not there', async () => {
    const broken = (text: string) =>
      swap('to: helpdesk', 'to: helpdesc')(swap('source: police', 'source: polise')(text));
    expect(await errorsOf({ [file]: broken })).toEqual([
      `${file}:11: incidents.1.now.1.source "polise" names no source: did you mean "police"?`,
      expect.stringContaining('"helpdesc" names no entry of content/contacts.yaml: did you mean "helpdesk"?'),
    ]);
  });

  it('a source is named by no step', async () => {
    const idle = swap('sources:\n', 'sources:\n  idle:\n    title: 余り\n    url: https://www.example.jp/idle/\n');
    expect(await errorsOf({ [file]: idle })).toEqual([expect.stringContaining('is the source of no step')]);
  });

  it.each(['払わない', '払いません。', '払わず'])('%s stands under «do not»', async (negative) => {
    expect(await errorsOf({ [file]: swap('do: 払う', `do: ${negative}`) })).toEqual([
      expect.stringContaining('stands under «do not» and says not to'),
    ]);
  });
});

it('what not to do in the first hour is named by the deed too', async () => {
  expect(await errorsOf({ 'content/ja/first-response.yaml': swap('do: 消す', 'do: 消さない') })).toEqual([
    expect.stringContaining('stands under «do not» and says not to'),
  ]);
});
