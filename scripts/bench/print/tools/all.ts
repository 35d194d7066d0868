import { join } from 'node:path';
import { ours } from './ours.ts';
import { pagedjs } from './pagedjs.ts';
import type { Job, MissingTool, Tool } from './tool.ts';
import { vivliostyle } from './vivliostyle.ts';
import { weasyprint } from './weasyprint.ts';

/** Addresses of the leaflet as tools of others need it, and for engines that know less of CSS. */
export interface Leaflets {
  usual: string;
  old: string;
}

/** What the tools share. */
export interface Setting {
  /** Each tool gets a folder of its own in it. */
  out: string;
  browser: Job['browser'];
  leaflets: Leaflets;
  /** Why the packages could not be installed, if they could not. */
  notInstalled: string | undefined;
  signal: AbortSignal;
}

/** The tools that are compared: ours, those of others as far as they are here, and the rest. */
export async function findTools(setting: Setting): Promise<{ own: Tool; others: Tool[]; missing: MissingTool[] }> {
  const { browser, leaflets, notInstalled, signal } = setting;
  const job = (name: string, leaflet: string): Job => ({ out: join(setting.out, name), browser, leaflet });
  const packages = [
    await vivliostyle(job('vivliostyle', leaflets.usual)),
    await pagedjs(job('pagedjs', leaflets.usual)),
  ].map((offer) => ('missing' in offer ? { ...offer, missing: notInstalled ?? offer.missing } : offer));
  const offers = [...packages, await weasyprint(job('weasyprint', leaflets.old), signal)];
  return {
    own: ours(job('ours', leaflets.usual)),
    others: offers.filter((offer) => 'program' in offer),
    missing: offers.filter((offer) => 'missing' in offer),
  };
}
