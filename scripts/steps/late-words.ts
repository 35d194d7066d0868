import type { OwnCopyWords } from '../../src/content/schemas/own-copy.ts';
import type { Content } from '../../src/content/reading/content.ts';
import { SCRIPT_WORDS as CHECK_WORDS } from '../../src/answers/check/check-words.ts';
import { SCRIPT_WORDS as CHECKLIST_WORDS } from '../../src/answers/checklist/checklist-words.ts';
import { SCRIPT_WORDS as SETTINGS_WORDS } from '../../src/answers/settings/settings-words.ts';
import { STORAGE_WORDS } from '../../src/answers/store/storage-words.ts';
import { EDITION_WORDS } from '../../src/offline/edition-words.ts';
import { OWN_WORDS, type OwnWords } from '../../src/organization/own-words.ts';
import { HAND_IN_WORDS } from '../../src/quiz/hand-in/hand-in-words.ts';
import { SCRIPT_WORDS as QUIZ_WORDS } from '../../src/quiz/quiz-words.ts';
import { RECORD_WORDS, START_WORDS, TAKE_WORDS } from '../../src/quiz/record/record-words.ts';

/**
 * The words of what comes on first use, each by the name of the constant that its script declares: they are built into the script,
 * so that no page carries sentences which its reader may never need.
 */
export function lateWords({
  checkWords,
  interfaceWords,
  learnWords,
  ownCopy,
  progressWords,
  setupWords,
  sheets,
}: Content): Readonly<Record<string, object>> {
  const { answers, checklist, storage } = progressWords;
  const { page, search, display } = interfaceWords;
  const menuWords = { menu: page.menu, close: search.close, furiganaSwitch: display.furiganaSwitch };
  const { hand, paper, quiz, record, result, take } = learnWords;
  const quizWords = { ...interfaceWords.quiz, ...result, paperRight: paper.right, paperWrong: paper.wrong };
  const own = only(ownCopy, OWN_WORDS) as Pick<OwnCopyWords, (typeof OWN_WORDS)[number]>;
  const ownWords: OwnWords = {
    ...own,
    panel: { title: interfaceWords.print.ownContact, partners: interfaceWords.partners },
    view: { ...ownCopy.view, without: sheets.filter(({ layout }) => layout === 'booklet').map(({ id }) => id) },
  };
  return {
    LATE_CHECK_WORDS: only({ ...checklist, ...answers, ...checkWords }, CHECK_WORDS),
    LATE_CHECKLIST_WORDS: only({ ...checklist, ...answers, unanswered: checklist.unanswered }, CHECKLIST_WORDS),
    LATE_EDITION_WORDS: only(interfaceWords.offline, EDITION_WORDS),
    LATE_HAND_IN_WORDS: only(hand, HAND_IN_WORDS),
    LATE_MENU_WORDS: menuWords,
    LATE_OWN_WORDS: ownWords,
    LATE_QUIZ_WORDS: only(quizWords, QUIZ_WORDS),
    LATE_RECORD_WORDS: only(record, RECORD_WORDS),
    LATE_SETTINGS_WORDS: only(progressWords, SETTINGS_WORDS),
    LATE_SETUP_WORDS: { copy: ownCopy, setup: setupWords },
    LATE_START_WORDS: only(quiz, START_WORDS),
    LATE_STORAGE_WORDS: only(storage, STORAGE_WORDS),
    LATE_TAKE_WORDS: only({ ...take, scoreOf: record.scoreOf }, TAKE_WORDS),
  };
}

/** Of all words those that a script lists: a key that is no word of content/ is an error of types. */
function only<Key extends string>(words: Readonly<Record<Key, unknown>>, keys: readonly Key[]): object {
  return Object.fromEntries(keys.map((key) => [key, words[key]]));
}
