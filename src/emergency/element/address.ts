/** What the address names is open, a card or a folded part; and a card that is chosen is named by the address. */
export function followAddress(): void {
  const show = (): void => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    for (let parent = target.closest('details'); parent; parent = parent.parentElement?.closest('details') ?? null)
      parent.open = true;
    target.scrollIntoView();
  };
  for (const choice of document.querySelectorAll<HTMLDetailsElement>('.incident')) {
    const card = choice.querySelector('.incident-card');
    choice.addEventListener('toggle', () => {
      if (choice.open) {
        // Browsers that know no groups of details.
        for (const other of document.querySelectorAll<HTMLDetailsElement>('.incident'))
          if (other !== choice) other.open = false;
        name(`#${card?.id ?? ''}`);
        choice.scrollIntoView({ block: 'start' });
      } else if (location.hash === `#${card?.id ?? ''}`) name('');
    });
  }
  addEventListener('hashchange', show);
  show();
}

/** Names what is shown in the address, which some browsers refuse now and then. */
function name(hash: string): void {
  try {
    history.replaceState(history.state, '', hash || location.pathname + location.search);
  } catch {
    // The page is as it should be; only its address is not.
  }
}
