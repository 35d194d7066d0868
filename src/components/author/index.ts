import Link from '../page/Link.astro';
import Answers from './Answers.astro';
import Callout from './Callout.astro';
import Checklist from './Checklist.astro';
import EditionFacts from './EditionFacts.astro';
import Figure from './Figure.astro';
import FirstSteps from './FirstSteps.astro';
import Question from './Question.astro';
import Quiz from './Quiz.astro';
import ThenNow from './ThenNow.astro';
import Topic from './Topic.astro';
import Window from './Window.astro';
import Windows from './Windows.astro';

/** What an author may write in MDX without importing it. Links go through Link, which says when one leaves the site. */
export const authorComponents = {
  a: Link,
  Answers,
  Callout,
  Checklist,
  EditionFacts,
  Figure,
  FirstSteps,
  Question,
  Quiz,
  ThenNow,
  Topic,
  Window,
  Windows,
};
