import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../../scripts/lib/usage-error.ts';
import { readOptions } from '../../../../scripts/print/command/options.ts';

const read = (...args: string[]) => readOptions(args, {});

describe('the options of the print command', () => {
  it('are all sheets into dist-print/ without bleed, if none is given', () => {
    expect(read()).toEqual({ sheets: [], bleed: false, out: 'dist-print', list: false, help: false });
  });

  it('may stand before and after the sheets, each of which counts once', () => {
    expect(read('contacts', '--bleed', 'leaflet', '--out', 'shop', 'contacts')).toMatchObject({
      sheets: ['contacts', 'leaflet'],
      bleed: true,
      out: 'shop',
    });
    expect(read('--out=shop').out).toBe('shop');
  });

  it.each([
    ['--bled', 'there is no option --bled: did you mean --bleed?'],
    ['--colour', 'there is no option --colour: there are --bleed, --out, --list, --help'],
    ['-x', 'there is no option -x: there are --bleed, --out, --list, --help'],
    ['--bleed=3', '--bleed takes no value: write --bleed alone'],
    ['--out', '--out needs a folder, as in --out sheets'],
    ['--out=', '--out needs a folder, as in --out sheets'],
  ])('are refused as %s', (arg, message) => {
    expect(() => read(arg)).toThrow(new UsageError(message));
  });

  it('are not taken from the next option', () => {
    expect(() => read('--out', '--bleed')).toThrow('--out needs a folder');
  });

  it('are missed where npm has kept one for itself', () => {
    expect(() => readOptions([], { npm_config_bleed: 'true' })).toThrow(
      'npm took --bleed for itself: write `npm run print -- --bleed`, with -- before it',
    );
  });
});
