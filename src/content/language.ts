/** The language of this edition (BCP 47): the folder of content/ that is built, and what its pages and sheets say they are. */
export const LANGUAGE = 'ja';
