import { part } from '../../../element/dom.ts';
import { wordsOn } from '../../../element/script-words.ts';
import { isPersisted } from '../../store/element/persistence.ts';
import type { KeepingWords } from '../settings-words.ts';

/** Says whether the browser has promised to keep what is kept, and offers to ask it. */
export async function showPersistence(settings: HTMLElement): Promise<void> {
  const state = part(settings, '.keeping-state');
  const is = await isPersisted();
  const { persisted, atRisk } = wordsOn<KeepingWords>(state);
  state.textContent = is === undefined ? '' : is ? persisted : atRisk;
  part(settings, '[data-action=persist]').hidden = is !== false;
}
