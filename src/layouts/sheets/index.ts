import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { SheetLayoutName } from '../../schemas/sheet.ts';
import ActionPlan from './ActionPlan.astro';
import ChecklistGuide from './ChecklistGuide.astro';
import Checklists from './Checklists.astro';
import ContactCards from './ContactCards.astro';
import Contacts from './Contacts.astro';
import FirstResponse from './FirstResponse.astro';
import Handout from './Handout.astro';
import Leaflet from './Leaflet.astro';
import Quiz from './Quiz.astro';
import QuizAnswers from './QuizAnswers.astro';
import Role from './Role.astro';
import TrainingRecord from './TrainingRecord.astro';

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
