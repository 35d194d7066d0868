import { organization, whole } from '../content/views.ts';
import { ownFields } from './fields.ts';

/** The texts of the company whose copy is built; in the public edition the labels alone. */
export const own = ownFields(organization, whole('ownCopy'));

/** Whether the company has a text for one of some places. */
export function hasOwn(...fields: readonly string[]): boolean {
  return fields.some((field) => own.has(field));
}
