import { planHoldsEveryItem } from './action-plan.ts';
import { textsAreVisible } from './characters.ts';
import type { Check } from './check.ts';
import { chapterNames, chapterNumbers, overviewsFirst, overviewsNameTopics, partsInOrder } from './chapters.ts';
import { textsRunNothing } from './code.ts';
import { componentsName } from './components.ts';
import { placesAreFilled } from './counts.ts';
import { datesHaveCome, staleFacts } from './dates.ts';
import { panelsAreDrawn } from './drawings.ts';
import { headingsInOrder } from './headings.ts';
import { idsAsNames, idsOfItems, idsWithinLists } from './ids.ts';
import { incidentsName, neverNamesDeeds } from './incidents.ts';
import { keywordsHaveEntries, synonymsDiffer } from './keywords.ts';
import { lettersPrint } from './letters.ts';
import { linksLead } from './links.ts';
import { pagesAreThere } from './pages.ts';
import { questionsInOrder } from './quiz.ts';
import { checklistsBelongToChapters, namedEntriesExist } from './references.ts';
import { handoutsHaveChecklists, sheetsName } from './sheets.ts';
import { supplementsAreTopics, supplementsArePrinted } from './supplements.ts';
import { tasksDiffer } from './tasks.ts';
import { topicsHaveOneName } from './topics.ts';
import { printedWithToday, wordsMatchFacts } from './words.ts';

/** What stops a build. What a schema of src/content/schemas says of a single entry comes on top. */
export const errorChecks: readonly Check[] = [
  textsAreVisible,
  textsRunNothing,
  idsWithinLists,
  idsOfItems,
  idsAsNames,
  wordsMatchFacts,
  printedWithToday,
  namedEntriesExist,
  checklistsBelongToChapters,
  sheetsName,
  handoutsHaveChecklists,
  pagesAreThere,
  chapterNames,
  chapterNumbers,
  partsInOrder,
  overviewsFirst,
  overviewsNameTopics,
  supplementsAreTopics,
  questionsInOrder,
  tasksDiffer,
  topicsHaveOneName,
  planHoldsEveryItem,
  incidentsName,
  neverNamesDeeds,
  keywordsHaveEntries,
  synonymsDiffer,
  headingsInOrder,
  componentsName,
  linksLead,
  panelsAreDrawn,
  datesHaveCome,
  placesAreFilled,
  lettersPrint,
];

/** What a build mentions. */
export const warningChecks: readonly Check[] = [staleFacts, supplementsArePrinted];
