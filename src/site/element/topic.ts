import './folds.ts';
import { loadOnUse } from '../../element/on-use.ts';

for (const list of document.querySelectorAll<HTMLElement>('check-list')) loadOnUse(list, 'checklist.js');
