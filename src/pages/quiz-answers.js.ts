import type { APIRoute } from 'astro';
import { questions, referenceOf, whole, type QuestionView } from '../content/views.ts';
import type { QuizAnswer, QuizAnswers } from '../quiz/element/answers.ts';

/** The answers to the quiz as a classic script, which a page opened from a folder can load too. */
export const GET: APIRoute = () => {
  const answers: QuizAnswers = Object.fromEntries(questions().map((question) => [question.id, answerOf(question)]));
  return new Response(`shioriQuizAnswers(${JSON.stringify(answers)});\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};

function answerOf({ options, answer, explanation, reference }: QuestionView): QuizAnswer {
  return {
    options: options.map(({ id, right, reason }) => ({ id, right, reason })),
    answer,
    explanation,
    references: reference ? referencesOf(reference) : [],
  };
}

/** A published work and, where there is one, its newer edition. */
function referencesOf(id: string): QuizAnswer['references'] {
  const { quiz, reference: words } = whole('interfaceWords');
  const { title, url, newer } = referenceOf(id);
  const work = { label: quiz.reference, title, url };
  return newer ? [work, { label: words.newer, title: newer.title, url: newer.url }] : [work];
}
