import { part } from '../../../element/dom.ts';
import { loadOnUse } from '../../../element/on-use.ts';
import { showPersistence } from './show-persistence.ts';

const settings = part(document, 'answer-settings');
settings.hidden = false;
void showPersistence(settings);
loadOnUse(settings, 'answer-settings.js');
