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

declare global {
  interface Window {
    shioriQuizAnswers?: (answers: QuizAnswers) => void;
  }
}

let loading: Promise<QuizAnswers> | undefined;

/**
 * Loads the answers on first use; a failed try may be made again. A classic script brings them, since a page opened
 * from a folder may fetch nothing.
 */
export function loadAnswers(address: string): Promise<QuizAnswers> {
  loading ??= new Promise<QuizAnswers>((resolve, reject) => {
    const script = document.createElement('script');
    window.shioriQuizAnswers = resolve;
    script.src = address;
    // Once the answers are there, a rejection comes too late to count.
    script.onload = script.onerror = () => {
      script.remove();
      reject(new Error(`${address} brought no answers`));
    };
    document.head.append(script);
  });
  loading.catch(() => (loading = undefined));
  return loading;
}
