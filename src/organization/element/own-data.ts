declare global {
  interface Window {
    /** What organization.js assigned; nothing where it is lost or broken. */
    shioriOrganization?: unknown;
  }
}

/** Whether there may be a company's data, or a broken file: the public edition's is an empty object. */
export const mayBeOwn = (): boolean => !!Object.keys(window.shioriOrganization ?? '?')[0];

/** A text of the company, for a field that somebody may change; nothing where there is none. */
export function ownText(field: 'name' | 'mail'): string {
  const text = (window.shioriOrganization as Record<string, unknown> | null | undefined)?.[field];
  return typeof text === 'string' ? text : '';
}
