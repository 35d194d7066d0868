import './folds.ts';
import { loadOnUse } from '../../answers/checklist/element/on-use.ts';

for (const list of document.querySelectorAll<HTMLElement>('check-list')) loadOnUse(list);
