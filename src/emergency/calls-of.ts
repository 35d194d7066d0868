import type { Incident } from '../content/schemas/incident.ts';
import { PARTNERS, type Organization } from '../content/schemas/organization.ts';

/** A window, as far as one needs it to call. */
interface Reached {
  readonly id: string;
  readonly name: string;
}

/**
 * Whom to call about an incident, in order.
 * @param names what the company's own contact and its partners are called where they have no name.
 * @returns who it is, whom the company has named, what to say, and how to reach them.
 */
export function callsOf<Window extends Reached>(
  { call }: Incident,
  names: Readonly<Record<'own' | (typeof PARTNERS)[number], string>>,
  windows: readonly Window[],
  organization: Organization | undefined,
) {
  return call.map(({ to, say }) => {
    const window = windows.find((entry) => entry.id === to);
    if (window) return { to, name: window.name, known: undefined, say, reach: window };
    const partner = PARTNERS.find((name) => name === to);
    const known = partner && organization?.[partner];
    return { to, name: names[partner ?? 'own'], known: known?.name, say, reach: known?.phone ? known : undefined };
  });
}
