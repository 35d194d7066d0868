/** The layouts whose sheets are offered as Word documents too: what companies fill in and change. */
export const WORD_LAYOUTS = ['action-plan', 'first-notice', 'incident-log', 'rules', 'training-record'] as const;

export type WordLayout = (typeof WORD_LAYOUTS)[number];

/** Whether a layout is one of them. */
export function isWordLayout(layout: string): layout is WordLayout {
  return WORD_LAYOUTS.some((known) => known === layout);
}

/** The file of a sheet's Word document. */
export function wordFile(id: string): string {
  return `${id}.docx`;
}
