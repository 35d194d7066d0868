import { describe, expect, it } from 'vitest';
import { content } from '../../support/content.ts';
import { readPdf } from '../../support/pdf.ts';
import { sheetBytes, sheets, solid } from '../../support/sheets.ts';

/** The files of content/ that single sheets are made of, by the layout of the sheet. */
const { exercise } = content;
const SOURCES: Readonly<Record<string, unknown>> = {
  'incident-log': content.incidentLog,
  'first-notice': content.firstNotice,
  'call-back-cards': content.callBack,
  'lost-device-cards': content.lostDevice,
  stickers: content.stickers,
  'talk-cards': content.morningTalk.months.map(({ poster: _, chapter: __, talk, ...shown }) => [talk.join(''), shown]),
  'talk-posters': content.morningTalk.months.map(({ season, poster, do: deed }) => [season, poster, deed]),
  rules: content.rules,
  exercise: [
    exercise.lead,
    exercise.prepare,
    [exercise.begin, ...exercise.scenes, exercise.end].map(({ title, say }) => [title, say]),
    exercise.scenes.map(({ ask }) => ask.map(({ question }) => question)),
  ],
  'exercise-worksheet': [
    exercise.worksheet,
    exercise.end.decide,
    exercise.scenes.map(({ title, ask }) => [title, ask.map(({ question }) => question)]),
  ],
};

/** All texts of a value, in parts where places are filled in or left blank; ids are none. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'id' ? [] : value.split(/\{\w+\}/).map(solid);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, name));
}

const said = async (id: string) => solid((await readPdf(sheetBytes(id))).pages.map(({ text }) => text).join(''));

describe.each(sheets.filter(({ layout }) => layout in SOURCES))('the sheet $id', ({ id, layout }) => {
  it('says all that its file says', async () => {
    const text = await said(id);
    const texts = textsIn(SOURCES[layout]);
    expect(texts.length).toBeGreaterThan(0);
    for (const part of texts) expect(text).toContain(part);
  });
});

describe.each(content.sheets.filter(({ layout }) => layout === 'staff-change'))('the sheet $id', (sheet) => {
  it('says all that its file says', async () => {
    const text = await said(sheet.id);
    const file = 'change' in sheet ? content.staffChanges[sheet.change] : undefined;
    for (const part of textsIn(file)) expect(text).toContain(part);
  });
});

describe('the script of the exercise', () => {
  it('has the steps of the incidents and cards as answers, in the time it says', async () => {
    const text = await said('exercise');
    for (const { incident: id, ask } of exercise.scenes) {
      const incident = content.incidents.incidents.find((entry) => entry.id === id);
      for (const { answer, never } of ask) {
        const steps =
          answer === 'callBack' || answer === 'lostDevice'
            ? content[answer].steps.map((step) => step.do)
            : answer === 'call'
              ? incident?.call.map(({ say }) => say)
              : incident?.[answer].map((step) => step.do);
        const wanted = [...(steps ?? []), ...(never ? (incident?.never ?? []).map((step) => step.do) : [])];
        expect(wanted.length).toBeGreaterThan(0);
        for (const step of wanted) expect(text).toContain(solid(step));
      }
    }
  });
});
