/**
 * What a result is. page: a page's beginning, with its title. section: what stands under a heading. overview: a section that
 * only leads on to chapters. aside: a section of a page beside the chapters. item: an item of a checklist. incident: what to do
 * about one, which goes first where the query holds one of its keywords.
 */
export type RecordKind =
  'page' | 'section' | 'overview' | 'aside' | 'incident' | 'item' | 'window' | 'sheet' | 'question' | 'answer';

/** A part of the site that can be found on its own. */
export interface SearchRecord {
  /** Its address from the root of the site: assets.html#assets-backup. */
  readonly url: string;
  readonly kind: RecordKind;
  /** Its heading. */
  readonly title: string;
  /** The title of its page. */
  readonly page: string;
  /** Its text; a line break stands between its paragraphs. */
  readonly text: string;
  /** Words that it is to be found by, whether they stand in it or not. */
  readonly keywords: readonly string[];
}
