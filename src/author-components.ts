import Link from './parts/Link.astro';
import Answers from './quiz/Answers.astro';
import Callout from './parts/Callout.astro';
import Checklist from './answers/checklist/Checklist.astro';
import EditionFacts from './parts/EditionFacts.astro';
import Figure from './figures/Figure.astro';
import FirstSteps from './parts/FirstSteps.astro';
import OnScreen from './parts/OnScreen.astro';
import Section from './parts/Section.astro';
import Question from './quiz/Question.astro';
import Quiz from './quiz/Quiz.astro';
import ThenNow from './parts/ThenNow.astro';
import Topic from './parts/Topic.astro';
import Window from './parts/Window.astro';
import Windows from './parts/Windows.astro';

/**
 * What an author may write in MDX without importing it. Links go through Link, which says when one leaves the site. Sections
 * are made of headings (src/content/mdx/sections.ts).
 */
export const authorComponents = {
  a: Link,
  Answers,
  Callout,
  Checklist,
  EditionFacts,
  Figure,
  FirstSteps,
  OnScreen,
  Question,
  Quiz,
  Section,
  ThenNow,
  Topic,
  Window,
  Windows,
};
