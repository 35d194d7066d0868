// Standard structure types by what they may hold (ISO 32000-1, 14.8.4), and those of PDF 2.0 that browsers write.

/** Types of PDF 2.0 by the type of PDF 1.7 that says the same. */
export const ROLES: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Aside: 'Div',
  Title: 'P',
  FENote: 'Note',
  DocumentFragment: 'Div',
};

/** They hold blocks: words stand in a paragraph of their own. */
export const GROUPING = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Aside', 'DocumentFragment']);
/** They hold blocks, or words if there is no block. */
export const MIXED = new Set(['LI', 'LBody', 'TD', 'TH', 'Caption']);
/** They stand in a line of words. */
export const INLINE = new Set([
  ...['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'Warichu', 'Form'],
  ...['Strong', 'Em', 'Sub', 'FENote'],
]);
/** What they paint is a picture, and not the decoration of words. */
export const PICTURES = new Set(['Figure', 'Formula', 'Form']);
