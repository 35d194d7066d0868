import type { WordLayout } from '../../../../src/rules/word-sheets.ts';
import { fill } from '../../../../src/rules/format.ts';
import type { Content } from '../../../../src/content/reading/content.ts';
import { viewsOf } from '../../../../src/content/reading/views.ts';
import {
  blankRows,
  fields,
  gap,
  heading,
  item,
  lead,
  lines,
  mm,
  note,
  paragraph,
  table,
  tick,
  title,
  type Block,
} from './parts.ts';

/** A sheet as a document: its words are those of the printed sheet, from the same files. */
export interface Drawn {
  landscape?: boolean;
  body: Block[];
}

type Draw = (content: Content, sheetTitle: string) => Drawn;

/** How each layout is drawn for Word. */
export const DRAWN: Readonly<Record<WordLayout, Draw>> = {
  'action-plan': actionPlan,
  'first-notice': firstNotice,
  'incident-log': incidentLog,
  rules,
  'training-record': trainingRecord,
};

/** Behind the rows of the action plan. */
const OWN_ROWS = 6;
/** Of the incident log: some pages. */
const LOG_ROWS = 20;

function rules({ rules: words, organization }: Content): Drawn {
  return {
    body: [
      title(words.title),
      note(words.lead),
      fields([{ label: words.company, value: organization?.name }, { label: words.since }]),
      heading(words.policy.title),
      paragraph(words.policy.text),
      ...words.sections.flatMap((section) => [heading(section.title), ...section.items.map(item)]),
      gap(),
      fields([{ label: words.approved }]),
    ],
  };
}

function actionPlan(content: Content, sheetTitle: string): Drawn {
  const { plan: words, record } = content.progressWords;
  const widths = [mm(12), mm(92), mm(32), mm(22), mm(22)];
  const head = [words.done, words.item, words.owner, words.due, words.doneOn];
  const stages = viewsOf(content)
    .planStages()
    .map((stage) => ({ ...stage, items: stage.items.filter(({ item: { added } }) => !added) }));
  return {
    body: [
      title(sheetTitle),
      note(content.actionPlan.intro),
      fields([
        { label: record.company, value: content.organization?.name },
        { label: words.madeBy },
        { label: words.madeOn },
      ]),
      ...stages.flatMap((stage) => [
        heading(stage.title),
        lead(`${fill(words.proposalDays, { days: stage.days })}　${stage.reason}`),
        table({ widths, head, rows: stage.items.map(({ item: { task } }) => ['□', task, '', '', '']), height: 9 }),
      ]),
      heading(words.own),
      lead(words.ownLead),
      table({ widths, head, rows: blankRows(OWN_ROWS, head.length).map(([, ...rest]) => ['□', ...rest]), height: 9 }),
    ],
  };
}

function incidentLog({ incidentLog: words, organization }: Content, sheetTitle: string): Drawn {
  const { columns, example } = words;
  const head = [columns.time, columns.seen, columns.done, columns.by];
  const shown = [`${example.mark}　${example.time}`, example.seen, example.done, example.by];
  return {
    landscape: true,
    body: [
      title(sheetTitle),
      note(words.lead),
      fields([{ label: words.company, value: organization?.name }, { label: words.event }]),
      gap(),
      table({
        widths: [mm(38), mm(93), mm(92), mm(44)],
        head,
        rows: [shown, ...blankRows(LOG_ROWS, head.length)],
        height: 12,
      }),
      gap(),
      note(words.keep),
    ],
  };
}

function firstNotice({ firstNotice: words, organization }: Content, sheetTitle: string): Drawn {
  const { before } = words;
  return {
    body: [
      title(sheetTitle),
      heading(before.title),
      ...before.items.map(tick),
      ...words.parts.map((part) => note(`${part.title}：${part.hint}`)),
      // What is not sent stands on a page of its own.
      heading(words.subject, { onNewPage: true }),
      paragraph(words.day),
      paragraph(words.to),
      fields([{ label: words.from, value: organization?.name }, { label: words.signer }]),
      gap(),
      paragraph(words.opening),
      ...words.parts.flatMap((part) => [
        heading(part.title),
        ...(part.text === undefined ? [] : [paragraph(part.text)]),
        ...part.options.map(tick),
        ...lines(Math.max(1, part.lines)),
      ]),
    ],
  };
}

function trainingRecord(content: Content, sheetTitle: string): Drawn {
  const { trainingRecord: words, organization, quiz } = content;
  const { columns } = words;
  const topics = viewsOf(content)
    .chapters()
    .filter(({ kind, inLeaflet }) => kind === 'topic' && inLeaflet)
    .map(({ short }) => short);
  const ticks = (options: readonly string[]) => [...options, words.other].map((option) => `□ ${option}`).join('　');
  const total = Object.keys(quiz).length;
  return {
    body: [
      title(sheetTitle),
      table({
        widths: [mm(34), mm(146)],
        rows: [
          [words.company, organization?.name ?? ''],
          [words.when.label, words.when.blank],
          [words.place, ''],
          [words.speaker, ''],
          [words.count.label, words.count.blank],
          [words.topics, ticks(topics)],
          [words.materials.label, ticks(words.materials.options)],
        ],
        headColumns: [0],
        height: 6.5,
      }),
      heading(words.people),
      table({
        widths: [mm(14), mm(48), mm(46), mm(44), mm(28)],
        head: [columns.number, columns.name, columns.department, columns.signature, columns.score],
        rows: Array.from({ length: words.rows }, (_, index) => [
          String(index + 1),
          '',
          '',
          '',
          fill(words.score, { right: '　', total }),
        ]),
        height: 7.5,
      }),
      heading(words.notes),
      ...lines(1),
      heading(words.confirmed.title),
      fields([{ label: words.confirmed.by }, { label: words.confirmed.on }]),
    ],
  };
}
