import { enterRun } from './enter-run.ts';

window.shioriEnterRun = enterRun;
