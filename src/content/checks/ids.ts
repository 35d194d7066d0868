import { problemAt } from '../reading/entry.ts';
import { placedIn, sourcesOf, type Check } from './check.ts';

/** Ids are unique within their list: windows, panels of a figure, options of a question. */
export const idsWithinLists: Check = (content) =>
  placedIn(sourcesOf(content).flatMap(({ entries }) => entries)).flatMap(({ value, at, ...place }) => {
    const ids = (Array.isArray(value) ? value : []).map(idOf);
    return ids.flatMap((id, index) => {
      const first = ids.indexOf(id);
      if (id === undefined || first === index) return [];
      const line = place.file.lineOf([...at, first, 'id']) ?? 1;
      const message = `"${id}" stands in ${place.file.path}:${line} already: give each its own id`;
      return [problemAt(place, [...at, index, 'id'], message)];
    });
  });

function idOf(item: unknown): string | undefined {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
