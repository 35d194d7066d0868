import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { SheetLayoutName } from '../content/schemas/sheet.ts';
import ActionPlan from './action-plan/Layout.astro';
import ChecklistGuide from './checklist-guide/Layout.astro';
import Checklists from './checklists/Layout.astro';
import ContactCards from './contact-cards/Layout.astro';
import Contacts from './contacts/Layout.astro';
import FirstResponse from './first-response/Layout.astro';
import Handout from './handout/Layout.astro';
import Leaflet from './leaflet/Layout.astro';
import Quiz from './quiz/Layout.astro';
import QuizAnswers from './quiz-answers/Layout.astro';
import Role from './role/Layout.astro';
import TrainingRecord from './training-record/Layout.astro';

/** What lays out the sheets of each layout. A booklet has no page of its own: it is made of the pages of another PDF. */
export const sheetLayouts: Readonly<Partial<Record<SheetLayoutName, AstroComponentFactory>>> = {
  leaflet: Leaflet,
  handout: Handout,
  checklists: Checklists,
  'checklist-guide': ChecklistGuide,
  contacts: Contacts,
  'contact-cards': ContactCards,
  'first-response': FirstResponse,
  role: Role,
  'action-plan': ActionPlan,
  quiz: Quiz,
  'quiz-answers': QuizAnswers,
  'training-record': TrainingRecord,
};
