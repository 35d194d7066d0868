import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike, folderName, folderNames } from '../../../scripts/personalize/members/folder-name.ts';
import { anyText } from '../../support/any-text.ts';

describe('the folder of a member', () => {
  it.each([
    ['株式会社みどり', '株式会社みどり'],
    ['A/B\\C:D*E?F"G<H>I|J', 'A_B_C_D_E_F_G_H_I_J'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['com¹', '_com¹'],
    [' 空白 と点... ', '空白 と点'],
    ['..', '_'],
    ['-rf', '_-rf'],
    ['か\u3099', 'が'],
    ['a\u202eb\u200bc\nd', 'abcd'],
    ['👨‍👩‍👧商店', '👨‍👩‍👧商店'],
    ['𠮷野髙', '𠮷野髙'],
    ['\ud800商店', '_商店'],
    ['あ'.repeat(120), 'あ'.repeat(40)],
  ])('of %j is %j', (name, folder) => {
    expect(folderName(name)).toBe(folder);
  });

  const name = anyText(130);

  it('can stand on every system, whatever the name', () => {
    fc.assert(
      fc.property(name, (text) => {
        const folder = folderName(text);
        expect(folder).toMatch(/^[^\\/:*?"<>|\p{Cc}]+$/u);
        expect(folder).not.toMatch(/^[. ~-]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        expect(folder).toBe(folder.normalize('NFC'));
        expect(folder.isWellFormed()).toBe(true);
        expect(Buffer.byteLength(folder)).toBeLessThan(170);
      }),
      { numRuns: 2000 },
    );
  });

  const member = fc.record({
    number: fc.constant(undefined),
    name: fc.oneof(name, fc.constantFrom('Ａ社', 'A社', 'a社')),
    sum: fc.uuid(),
  });

  it('is no other’s, and hangs on the members but not on their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(member, { selector: ({ sum }) => sum, maxLength: 12 }), (members) => {
        const names = folderNames(members);
        expect(new Set(names.map(alike)).size).toBe(names.length);
        expect(folderNames(members.toReversed())).toEqual(names.toReversed());
      }),
      { numRuns: 500 },
    );
  });

  it('is its own also where somebody calls themselves as another’s would be called', () => {
    const two = [1, 2].map((sum) => ({ number: undefined, name: 'あ', sum: String(sum) }));
    const [taken = ''] = folderNames(two);
    const names = folderNames([...two, { number: undefined, name: taken, sum: '3' }]);
    expect(new Set(names).size).toBe(3);
  });

  it('begins with the number by which the member is known', () => {
    expect(folderNames([{ number: '007', name: 'あ', sum: '' }])).toEqual(['007_あ']);
  });
});
