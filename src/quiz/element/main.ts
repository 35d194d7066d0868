import { beside } from '../../element/beside.ts';
import { defineQuiz } from './quiz-run.ts';

defineQuiz(beside('../quiz-answers.js'), beside('quiz-record.js'));
