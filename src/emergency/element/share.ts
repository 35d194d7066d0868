import { part } from '../../element/dom.ts';
import { wordsOn } from '../../element/script-words.ts';
import type { ShareWords } from '../emergency-words.ts';

/** <share-page>: gives the address of the page to somebody else. A file on this device has none that another could open. */
class SharePage extends HTMLElement {
  connectedCallback(): void {
    if (!location.protocol.startsWith('http')) return;
    this.hidden = false;
    part(this, 'button').onclick = () => void this.#share();
  }

  async #share(): Promise<void> {
    const address = location.href.replace(/[?#].*/, '');
    const words = wordsOn<ShareWords>(this);
    let said = '';
    try {
      // Neither is there without encryption; a device may have the one and not the other.
      if (typeof (navigator.share as unknown) === 'function')
        await navigator.share({ title: document.title, url: address });
      else {
        await navigator.clipboard.writeText(address);
        said = words.copied;
      }
    } catch (error) {
      // Who closes the list of receivers has changed their mind.
      if ((error as Error).name !== 'AbortError') said = words.notCopied;
    }
    part(this, '[role=status]').textContent = said;
  }
}

export function defineShare(): void {
  customElements.define('share-page', SharePage);
}
