/** From a page to a waiting worker: the reader wants the new edition now. */
export const TAKE = 'take-over';
/** From a page to the worker behind it: the server did not give its file. */
export const CHECK = 'check';
/** From a worker to a page of another edition. */
export const RELOAD = 'reload';

/** From a page to the worker behind it: which edition the page is of. */
export interface Hello {
  edition: string;
}

/** The name of the element of a page's head that says of which edition it is. */
export const EDITION_META = 'edition';
