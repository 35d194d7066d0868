import { distance } from './distance.ts';

/** The known name that a mistyped one most likely means; undefined where none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const far = Math.max(1, Math.floor(name.length / 3));
  const [best] = [...known]
    .map((candidate) => ({ candidate, distance: distance(name, candidate) }))
    .filter((entry) => entry.distance <= far)
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate;
}
