import type { Entries } from '../reading/entry.ts';
import { NO_OUTLINE } from '../reading/outline.ts';

/** The ids of all items; undefined where a checklist cannot be read so far, since nobody can know what it holds. */
export function itemIds({ checklists }: Entries): ReadonlySet<string> | undefined {
  const ids = checklists.flatMap(({ draft }) =>
    draft.groups?.flatMap((group) => group?.items?.map((item) => item?.id)),
  );
  return complete(ids);
}

/** The anchors of all headings of texts; undefined where a text cannot be read. */
export function headingIds({ chapters, pages }: Entries): ReadonlySet<string> | undefined {
  return complete(
    [...chapters, ...pages].flatMap(({ id, outline }) =>
      outline === NO_OUTLINE ? undefined : outline.headings.map(({ slug }) => `${id}-${slug ?? ''}`),
    ),
  );
}

function complete(ids: readonly (string | undefined)[]): ReadonlySet<string> | undefined {
  const known = ids.filter((id) => id !== undefined);
  return known.length < ids.length ? undefined : new Set(known);
}
