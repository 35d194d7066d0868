import fc from 'fast-check';

/** Any text at all, with letters that are none. (fast-check's own takes two seconds to begin.) */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)), maxLength });
}
