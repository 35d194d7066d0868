import { describe, expect, it } from 'vitest';
import { progressOn } from '../../../../scripts/print/command/progress.ts';
import { outcomeText } from '../../../../scripts/print/command/report.ts';
import { screenOf } from '../../../../scripts/print/command/screen.ts';
import type { Manifest } from '../../../../scripts/print/set/manifest.ts';
import type { PrintStep } from '../../../../scripts/print/index.ts';

type Sheet = Manifest['sheets'][number];
const sheet = (id: string, pages: number, bytes: number): Sheet => ({
  id,
  title: id,
  pages,
  bytes,
  paper: 'A4',
  sha256: '0'.repeat(64),
});
const LEAFLET = sheet('leaflet', 33, 603_298);
const CONTACTS = sheet('contacts', 1, 98_012);
const STEPS: PrintStep[] = [
  { doing: 'starting' },
  { doing: 'printing', id: 'leaflet' },
  { doing: 'printing', id: 'contacts' },
  { doing: 'printed', sheet: CONTACTS },
  { doing: 'printed', sheet: LEAFLET },
];

/** All that is written while two sheets are printed. */
function written(stream: { isTTY?: boolean; columns?: number }, env: Record<string, string> = {}): string {
  let text = '';
  const progress = progressOn(screenOf({ ...stream, write: (more) => (text += more) }, env), 2);
  for (const step of STEPS) progress.step(step);
  progress.end();
  return text;
}
/** What stood in a terminal's line, one after the other. */
const linesOf = (text: string): string[] => text.split('\r\u001b[2K');

describe('the progress', () => {
  it('is a line for each sheet that is done where it is no terminal', () => {
    expect(written({})).toBe('starting the browser\n1/2 contacts.pdf, 1 p., 98 kB\n2/2 leaflet.pdf, 33 p., 603 kB\n');
  });

  it.each([{ CI: 'true' }, { TERM: 'dumb' }])('is so too where a terminal keeps its lines (%o)', (env) => {
    expect(written({ isTTY: true, columns: 80 }, env)).toBe(written({}));
  });

  it('is one line on a terminal, written anew and cleared at the end', () => {
    expect(linesOf(written({ isTTY: true, columns: 80 }, { NO_COLOR: '1' }))).toEqual([
      '',
      '[--------------------] 0/2  starting the browser',
      '[--------------------] 0/2  leaflet',
      '[--------------------] 0/2  leaflet, contacts',
      '[##########----------] 1/2  leaflet',
      '[####################] 2/2  ',
      '',
    ]);
  });

  it('never breaks the line of a narrow terminal', () => {
    for (const line of linesOf(written({ isTTY: true, columns: 34 }, { NO_COLOR: '1' })))
      expect(line.length).toBeLessThan(34);
  });

  it('is whole where a terminal does not say how wide it is', () => {
    expect(written({ isTTY: true, columns: 0 })).toBe(written({ isTTY: true, columns: 80 }));
  });

  it('has colours on a terminal that may have them', () => {
    expect(written({ isTTY: true, columns: 80 })).toContain('\u001b[36m##########----------\u001b[39m');
    expect(written({ isTTY: true, columns: 80 }, { NO_COLOR: '1' })).not.toContain('\u001b[36m');
  });
});

describe('the report', () => {
  const zip: Manifest['zip'] = { name: 'all-sheets.zip', bytes: 702_000, sha256: '0'.repeat(64) };
  const manifest: Manifest = { edition: '2026-11-23', bleed: false, sheets: [LEAFLET, CONTACTS], zip };

  it('is a table of all sheets, their sum, the folder and the time', () => {
    expect(outcomeText({ manifest, left: [] }, [], 'dist-print', 9_840)).toBe(`sheet     pages  paper    size  kB a page
leaflet      33  A4     603 kB       18.3
contacts      1  A4      98 kB       98.0
2 sheets     34         701 kB       20.6

dist-print holds 2 sheets and all-sheets.zip (702 kB), in 9.8 s
`);
  });

  it('is a table of those that were asked for', () => {
    expect(outcomeText({ manifest, left: [] }, ['contacts'], 'dist-print', 2_000))
      .toBe(`sheet     pages  paper   size  kB a page
contacts      1  A4     98 kB       98.0

dist-print holds 2 sheets and all-sheets.zip (702 kB), in 2.0 s
`);
  });

  it('names the sheets that are no more', () => {
    expect(outcomeText({ manifest, left: ['old'] }, [], 'dist-print', 1)).toContain(
      '\nold.pdf is no longer there, since content/ no longer has it\n',
    );
  });
});
