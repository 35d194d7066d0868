/**
 * Makes a ribbon (ProgressRibbon.astro) as long as what is done, and says so beside it.
 * @param ribbon the .progress-ribbon.
 * @param done what is done.
 * @param of out of how many; as before where it is left out.
 */
export function showProgress(ribbon: HTMLElement, done: number, of = Number(ribbon.dataset['of'])): void {
  ribbon.dataset['done'] = String(done);
  ribbon.dataset['of'] = String(of);
  ribbon.style.setProperty('--done', String(of > 0 ? done / of : 0));
  (ribbon.querySelector('.progress-count') as HTMLElement).textContent = `${done} / ${of}`;
}
