import type { ChapterView } from '../../content/reading/views.ts';

/** What every page of the leaflet is given. */
export interface PageProps {
  /** The chapters that stand on it. */
  chapters: readonly ChapterView[];
  /** All pages behind the cover, for the contents. */
  places: readonly { id: string; chapters: readonly ChapterView[]; number: number }[];
}
