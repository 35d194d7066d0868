// On a sheet's print view: brings what fills it in, where there is a company's data, a broken file, or a page around it that may
// have some. The public edition's file is empty, and brings nothing.

import { addToHead, beside } from '../../element/beside.ts';
import { mayBeOwn } from './own-data.ts';

if (mayBeOwn() || parent !== window) addToHead('script', { src: beside('own-print.js') });
