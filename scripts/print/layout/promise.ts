import { heightFrom } from './text-places.ts';

/** How many pages a sheet has: exactly, or at the most. */
export type PagePromise = number | { most: number };

/**
 * Makes sure that a sheet has the pages it promises.
 * @param painted the PDF as Chromium writes it, looked at where it has too many; a booklet has none.
 * @throws Error that says how much is too much, and the mend.
 */
export async function checkPages(
  pages: number,
  promise: PagePromise | undefined,
  painted: Uint8Array | undefined,
): Promise<void> {
  const [least, most] = typeof promise === 'object' ? [1, promise.most] : [promise, promise];
  if (least === undefined || most === undefined || (pages >= least && pages <= most)) return;
  const words = `it has ${pages} ${pages === 1 ? 'page' : 'pages'}, not ${least === most ? '' : 'at most '}${most} as \`pages:\` in sheets.yaml says`;
  if (pages < least) throw new Error(`${words}: correct the number there`);
  const height =
    painted && `page ${most + 1}: ${Math.ceil(await heightFrom(painted, most + 1))} mm of words are too much; `;
  throw new Error(`${words}: ${height ?? ''}shorten the texts, or take something off the sheet`);
}
