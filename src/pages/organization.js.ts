import type { APIRoute } from 'astro';
import { organization, whole } from '../content/views.ts';
import { organizationText } from '../organization/organization-file.ts';

/** The company's data, by which a browser fills pages and sheets; empty in the public edition, so that nothing is ever missing. */
export const GET: APIRoute = () =>
  new Response(organizationText(organization ?? {}, organization ? whole('ownCopy').file : [whole('ownCopy').empty]), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
