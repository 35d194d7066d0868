/** Ideographs and kana, of which those of half width are none (CSS Text 4, 7.5: text-autospace). */
const IDEOGRAPH = /^[\p{Script=Han}\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff]/u;
/** Letters and digits of other scripts, but those as wide as ideographs. */
const OTHER = /^[\p{L}\p{Nd}]/u;
const WIDE = /^[\u1100-\u11ff\u3000-\ua4cf\uac00-\ud7ff\uff00-\uffef]/u;

/** How wide the space is between a letter or digit and an ideograph beside it, in parts of the size. */
export const AUTOSPACE = 1 / 8;

/** Whether that space stands between two letters. */
export function isApart(before: string, after: string): boolean {
  return (IDEOGRAPH.test(before) && isOther(after)) || (isOther(before) && IDEOGRAPH.test(after));
}

function isOther(letter: string): boolean {
  return OTHER.test(letter) && !IDEOGRAPH.test(letter) && !WIDE.test(letter);
}
