import { choose, isOn, type Choice } from '../../element/choices.ts';
import { part } from '../../element/dom.ts';

/** <display-settings>: boxes for what a reader may choose, which say how it is. */
class DisplaySettings extends HTMLElement {
  connectedCallback(): void {
    const said = part(this, '[data-lost]');
    for (const box of this.querySelectorAll<HTMLInputElement>('[data-choice]')) {
      const name = box.dataset['choice'] as Choice;
      box.checked = isOn(name);
      box.onchange = () => {
        const isKept = choose(name, box.checked);
        box.checked = isOn(name);
        said.textContent = isKept ? '' : (said.dataset['lost'] as string);
      };
    }
    this.hidden = false;
  }
}

customElements.define('display-settings', DisplaySettings);
