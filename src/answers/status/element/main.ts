import { beside } from '../../../element/beside.ts';
import { dataLoader } from '../../../element/load-data.ts';
import { openStore } from '../../store/element/store.ts';
import type { StatusData } from '../status-data.ts';
import { defineStatus } from './company-status.ts';

const store = openStore();
const load = dataLoader<StatusData>('shioriStatusData', beside('../status-data.js'));
void load().then((data) => defineStatus(store, data));
