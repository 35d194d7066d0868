/** What a reader is told once a question is answered. */
export interface QuizAnswer {
  options: { id: string; right: boolean; reason: string }[];
  /** The right answer in words. */
  answer: string;
  /** The explanation, a paragraph each. */
  explanation: string[];
  /** Where to read on, each with the word that stands before it. */
  references: { label: string; title: string; url: string }[];
}

/** The answers by the question's id: what /quiz-answers.js hands to `shioriQuizAnswers`. */
export type QuizAnswers = Record<string, QuizAnswer>;
