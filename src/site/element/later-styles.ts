/** Lets the styles come that nothing needs before somebody searches or opens the menu (src/site/styles/later.css). */
export function loadLaterStyles(): void {
  document.querySelector('link[disabled]')?.removeAttribute('disabled');
}
