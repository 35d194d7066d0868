/** What can be answered to an item: できている, まだ, 分からない, 対象外 (it does not apply to this company). */
export const ITEM_STATES = ['done', 'not-yet', 'unknown', 'not-applicable'] as const;
export type ItemState = (typeof ITEM_STATES)[number];
