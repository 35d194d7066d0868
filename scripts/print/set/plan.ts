import type { Content } from '../../../src/content/reading/content.ts';
import type { SheetToPrint } from '../index.ts';

/** The sheets of content/, as they are printed, in its order. */
export function sheetPlan({ sheets, site, language }: Content): SheetToPrint[] {
  return sheets.map((sheet) => ({
    id: sheet.id,
    title: sheet.title,
    documentTitle: `${sheet.title}｜${site.name}`,
    author: site.name,
    subject: sheet.purpose,
    paper: sheet.paper,
    pages: sheet.pages,
    of: sheet.layout === 'booklet' ? sheet.of : undefined,
    lang: language,
  }));
}

/**
 * The sheets to print when some are asked for, in the order of the plan: a sheet that is imposed from another needs that
 * one too.
 */
export function withSources(plan: readonly SheetToPrint[], asked: readonly string[]): SheetToPrint[] {
  const sources = plan.flatMap(({ id, of }) => (of !== undefined && asked.includes(id) ? [of] : []));
  return plan.filter(({ id }) => asked.includes(id) || sources.includes(id));
}
