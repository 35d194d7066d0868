import { z } from 'zod';
import { text } from './primitives.ts';

const group = <Key extends string>(...keys: Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<Key, typeof text>);

/**
 * content/LANG/interface.yaml: the words of buttons, labels and messages, grouped by the part of a page they stand on.
 * Words in {braces} are filled in.
 */
export const interfaceWords = z.strictObject({
  /** Header, footer and what is on every page. */
  page: group(
    'skip',
    'menu',
    'home',
    'chapters',
    'sheets',
    'contacts',
    'about',
    'quiz',
    'emergency',
    'breadcrumbs',
    'contents',
    'previous',
    'next',
    'neighbours',
    'edition',
    'licence',
    'footer',
    'externalLink',
  ),
  /** The search box in the header. */
  search: group('label', 'placeholder', 'submit', 'results', 'none', 'failed', 'loading', 'close', 'count', 'more'),
  /** The home page. */
  home: group(
    'title',
    'firstSteps',
    'firstStepsLead',
    'toContacts',
    'chapters',
    'chaptersLead',
    'check',
    'sheets',
    'sheetsLead',
    'toSheets',
    'toQuiz',
  ),
  /** What stands around a chapter. */
  chapter: group('readers', 'further', 'handbook', 'handbookLead', 'references', 'topicNumber', 'items'),
  /** Names of the readers. */
  readers: group('management', 'manager', 'staff'),
  /** Names of the parts. */
  parts: group('introduction', 'organization', 'systems', 'quiz', 'contacts'),
  checklist: group('score', 'ticks', 'state', 'rangeTo', 'range', 'rangeFrom'),
  quiz: group(
    'question',
    'choose-all',
    'choose-one',
    'true-false',
    'exhibit',
    'from',
    'subject',
    'attachment',
    'toAnswer',
    'toQuestion',
    'answer',
    'right',
    'wrong',
    'reference',
    'check',
    'need',
    'failed',
    'verdictRight',
    'verdictWrong',
    // What is said of an option: rightly chosen, left out, right instead of the chosen one, wrongly chosen, rightly left.
    'hit',
    'omitted',
    'instead',
    'slip',
    'left',
    'next',
    'result',
    'progress',
    'scored',
    'allRight',
    'someMissed',
    'onlyMissed',
    'again',
    'enterLead',
    'name',
    'nameHint',
    'enter',
    'entered',
    'runs',
    'run',
  ),
  contact: group('phone', 'mail', 'hours', 'emergency', 'address', 'qr', 'note', 'checked', 'stale', 'added'),
  thenNow: group('printed', 'today'),
  reference: group('newer', 'video', 'checked', 'stale'),
  sheets: group(
    'title',
    'description',
    'lead',
    'pages',
    'pagesUnit',
    'size',
    'paper',
    'audience',
    'advice',
    'download',
    'printTip',
  ),
  print: group(
    'contents',
    'imprint',
    'edition',
    'address',
    'contactsTitle',
    'contactsLead',
    'firstSteps',
    'windows',
    'readAt',
    'ownContact',
    'ownWho',
    'ownPlace',
  ),
  notFound: group('title', 'description', 'lead', 'help'),
});

export type InterfaceWords = z.infer<typeof interfaceWords>;
