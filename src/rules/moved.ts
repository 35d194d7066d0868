/** Pages that have moved: where their old address leads, both as ids. Paper, bookmarks and other sites still name them. */
export const MOVED: Readonly<Record<string, string>> = { progress: 'status', record: 'status' };
