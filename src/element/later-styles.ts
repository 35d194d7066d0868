/**
 * Lets the styles come that nothing needs before somebody searches, opens the menu or is offered a newer edition, nor outside a
 * company's copy (styles/later.css).
 */
export function loadLaterStyles(): void {
  document.querySelector('link[disabled]')?.removeAttribute('disabled');
}
