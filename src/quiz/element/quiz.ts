import { defineQuiz } from './quiz-run.ts';

// A classic script knows its own address only while it runs; from it follows where the answers are.
const script = document.currentScript as HTMLScriptElement;
defineQuiz(new URL('../quiz-answers.js', script.src).href);
