import type { Traits } from '../layouts.ts';

export const traits: Traits = { heads: 'none' };
