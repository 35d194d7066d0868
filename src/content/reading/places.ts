import type { ContentFile, Entry } from './entry.ts';
import type { Path } from './path.ts';
import type { Source } from './sources.ts';

/** Where an entry stands, and its data. */
export interface Place extends Pick<Entry<unknown>, 'id' | 'file' | 'path'> {
  readonly data: unknown;
}

/** The entries of a file; undefined where its form is not the one its source asks for. */
export function placesIn(file: ContentFile, kind: Source['kind']): Place[] | undefined {
  const place = (id: string, path: Path, data: unknown): Place => ({ id, file, path, data });
  switch (kind) {
    case 'one':
      return [place('', [], file.data)];
    case 'folder':
      return [place(file.stem, [], file.data)];
    case 'texts':
      return [place(idOfText(file.stem), [], file.data)];
    case 'list':
      return Array.isArray(file.data)
        ? file.data.map((data: unknown, index) => place(ownId(data), [index], data))
        : undefined;
    case 'mapping':
      return isMapping(file.data) ? Object.entries(file.data).map(([id, data]) => place(id, [id], data)) : undefined;
  }
}

/** The id of a text, by the name of its file without the ending: 03-assets is assets. */
export function idOfText(stem: string): string {
  return stem.replace(/^\d+-/, '');
}

function ownId(data: unknown): string {
  return isMapping(data) && typeof data['id'] === 'string' ? data['id'] : '';
}

function isMapping(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
