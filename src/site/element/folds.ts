/** Opens what is folded around the place that the address names; browsers do so by themselves where they can. */
function openNamed(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folds = target?.closest('details') ?? target?.querySelector('details');
  if (!folds || folds.open) return;
  folds.open = true;
  target?.scrollIntoView();
}
addEventListener('hashchange', openNamed);
openNamed();

// Paper has no folds.
let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const fold of opened) fold.open = true;
});
addEventListener('afterprint', () => {
  for (const fold of opened) fold.open = false;
});
