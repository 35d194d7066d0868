/** What a reader may choose on settings.html. As long as nobody has, it is as the site comes. */
export type Choice = 'slash';

const keyOf = (choice: Choice) => `shiori.choice.${choice}`;

/** Whether something that comes with the site is switched off on this device. */
export function isOff(choice: Choice): boolean {
  try {
    return localStorage.getItem(keyOf(choice)) === 'off';
  } catch {
    return false;
  }
}

/** Keeps a choice on this device. @returns false where the browser does not. */
export function choose(choice: Choice, on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(keyOf(choice));
    else localStorage.setItem(keyOf(choice), 'off');
    return true;
  } catch {
    return false;
  }
}
