import { part } from '../../../element/dom.ts';
import { loadOnUse } from '../../../element/on-use.ts';
import { mayBeOwn } from '../../element/own-data.ts';

const setup = part(document, 'own-setup');
setup.hidden = false;
loadOnUse(setup, 'setup-form.js', mayBeOwn());
