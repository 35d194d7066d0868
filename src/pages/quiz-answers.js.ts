import type { APIRoute } from 'astro';
import { questions, referenceOf, whole, type QuestionView } from '../content/views.ts';
import type { QuizAnswer, QuizAnswers } from '../quiz/element/answers.ts';

/** The answers to the quiz as a classic script, which a page opened from a folder can load too. */
export const GET: APIRoute = async () => {
  const entries = (await questions()).map(async (question) => [question.id, await answerOf(question)] as const);
  const answers: QuizAnswers = Object.fromEntries(await Promise.all(entries));
  return new Response(`shioriQuizAnswers(${JSON.stringify(answers)});\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};

async function answerOf({ options, answer, explanation, reference }: QuestionView): Promise<QuizAnswer> {
  return {
    options: options.map(({ id, right, reason }) => ({ id, right, reason })),
    answer,
    explanation,
    references: reference ? await referencesOf(reference) : [],
  };
}

/** A published work and, where there is one, its newer edition. */
async function referencesOf(id: string): Promise<QuizAnswer['references']> {
  const { quiz, reference: words } = await whole('interfaceWords');
  const { title, url, newer } = await referenceOf(id);
  const work = { label: quiz.reference, title, url };
  return newer ? [work, { label: words.newer, title: newer.title, url: newer.url }] : [work];
}
