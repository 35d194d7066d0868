/** What a reader may choose on settings.html, each with what it is as long as nobody has chosen. */
const USUAL = { slash: 'on', furigana: 'off' } as const;
export type Choice = keyof typeof USUAL;

const keyOf = (choice: Choice) => `shiori.choice.${choice}`;

/** Whether something is switched on on this device. */
export function isOn(choice: Choice): boolean {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(keyOf(choice));
  } catch {
    // The browser keeps nothing.
  }
  return (kept ?? USUAL[choice]) === 'on';
}

/** Keeps a choice on this device. @returns false where the browser does not. */
export function choose(choice: Choice, on: boolean): boolean {
  try {
    localStorage.setItem(keyOf(choice), on ? 'on' : 'off');
    return true;
  } catch {
    return false;
  }
}
