import { part } from '../../element/dom.ts';
import { loadOnUse } from '../../element/on-use.ts';

part(document, 'take-in').hidden = false;
// A code that was read leads here with results.
loadOnUse(part(document, '.learn-record'), 'training-record.js', location.hash.startsWith('#run='));
