import { textsAreVisible } from './characters.ts';
import type { Check } from './check.ts';
import { chapterNames, chapterNumbers, overviewsFirst, overviewsNameTopics, partsInOrder } from './chapters.ts';
import { textsRunNothing } from './code.ts';
import { componentsName } from './components.ts';
import { placesAreFilled } from './counts.ts';
import { datesHaveCome, staleFacts } from './dates.ts';
import { panelsAreDrawn } from './drawings.ts';
import { headingsInOrder } from './headings.ts';
import { entriesAreNamed, neededAreThere } from './files.ts';
import { idsWithinLists } from './ids.ts';
import { lettersPrint } from './letters.ts';
import { linksLead } from './links.ts';
import { namesHold } from './names.ts';
import { questionsInOrder } from './quiz.ts';
import { supplementsAreTopics, supplementsArePrinted } from './supplements.ts';
import { topicsHaveOneName } from './topics.ts';

/** What stops a build. What a schema of src/content/schemas says of a single entry comes on top. */
export const errorChecks: readonly Check[] = [
  textsAreVisible,
  textsRunNothing,
  idsWithinLists,
  entriesAreNamed,
  neededAreThere,
  namesHold,
  chapterNames,
  chapterNumbers,
  partsInOrder,
  overviewsFirst,
  overviewsNameTopics,
  supplementsAreTopics,
  questionsInOrder,
  topicsHaveOneName,
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
