import type { Rule } from '../rule.ts';
import { alternatives } from './alternatives.ts';
import { annotations } from './annotations.ts';
import { catalog } from './catalog.ts';
import { compositeFonts } from './composite-fonts.ts';
import { content } from './content.ts';
import { embedding } from './embedding.ts';
import { features } from './features.ts';
import { fields } from './fields.ts';
import { forms } from './forms.ts';
import { glyphs } from './glyphs.ts';
import { grids } from './grids.ts';
import { headings } from './headings.ts';
import { identification } from './identification.ts';
import { language } from './language.ts';
import { links } from './links.ts';
import { lists } from './lists.ts';
import { media } from './media.ts';
import { roles } from './roles.ts';
import { tableHeaders } from './table-headers.ts';
import { tables } from './tables.ts';
import { trueType } from './truetype.ts';
import { unicode } from './unicode.ts';

const ALL = [
  ...identification,
  ...catalog,
  ...content,
  ...roles,
  ...language,
  ...tables,
  ...grids,
  ...lists,
  ...alternatives,
  ...headings,
  ...tableHeaders,
  ...features,
  ...annotations,
  ...fields,
  ...links,
  ...media,
  ...forms,
  ...compositeFonts,
  ...embedding,
  ...glyphs,
  ...trueType,
  ...unicode,
];

/** All rules, in the order of their clauses. */
export const RULES: readonly Rule[] = ALL.toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
