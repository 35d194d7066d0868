import { addToHead, beside, own } from '../../../element/beside.ts';
import { recordKeys } from '../../model/keys.ts';

/** Whether this copy has answers, or the browser does not say: the rest then tells that it keeps nothing. */
function isAnswered(): boolean {
  const { own: key, first } = recordKeys(new URL('../', own).href);
  try {
    return !!(localStorage.getItem(key) ?? localStorage.getItem(first));
  } catch {
    return true;
  }
}

const page = document.querySelector('company-status') as HTMLElement;
const plan = page.querySelector('.plan') as HTMLElement;
let asked = false;

/** Loads what shows the answers; where that fails, the next sign of need tries again. */
function load(): void {
  if (asked) return;
  asked = true;
  addToHead('link', { rel: 'preload', as: 'script', href: beside('../status-data.js') });
  addToHead('script', { src: beside('company-status.js'), onerror: () => (asked = false) });
}

// The door to the check and the lists it goes through need no more than is there. The rest comes where there are answers, or somebody goes to the plan.
if (isAnswered() || location.hash) load();
else for (const place of page.querySelectorAll<HTMLElement>('.door, .lists')) place.hidden = false;
new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && load()).observe(plan);
for (const type of ['storage', 'hashchange', 'pageshow'] as const)
  addEventListener(type, () => (isAnswered() || location.hash) && load());
