import { placeOf } from '../../rules/order.ts';
import { id as idSchema } from '../schemas/primitives.ts';
import type { Entry } from './entry.ts';

/** The place of a chapter file named NN-ID; undefined where it is not so named. */
export function numberOf({ id, file }: Pick<Entry<unknown>, 'id' | 'file'>): number | undefined {
  if (!idSchema.safeParse(id).success) return undefined;
  try {
    return placeOf(file.stem).place;
  } catch {
    return undefined;
  }
}
