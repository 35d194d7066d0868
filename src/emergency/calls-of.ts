import type { Incident } from '../content/schemas/incident.ts';
import { PARTNERS } from '../content/schemas/organization.ts';

/** A window, as far as one needs it to call. */
interface Reached {
  readonly id: string;
  readonly name: string;
}

/**
 * Whom to call about an incident, in order.
 * @param names what the company's own contact and its partners are called where they have no name.
 * @returns who it is, what to say, and the window or the partner of the company that is reached; its own contact is neither.
 */
export function callsOf<Window extends Reached>(
  { call }: Incident,
  names: Readonly<Record<'own' | (typeof PARTNERS)[number], string>>,
  windows: readonly Window[],
) {
  return call.map(({ to, say }) => {
    const window = windows.find(({ id }) => id === to);
    const partner = PARTNERS.find((name) => name === to);
    return { to, name: window?.name ?? names[partner ?? 'own'], say, window, partner };
  });
}
