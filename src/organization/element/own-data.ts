declare global {
  interface Window {
    /** What organization.js assigned; nothing where it is lost or broken. */
    shioriOrganization?: unknown;
  }
}

/** Whether there may be a company's data, or a broken file: the public edition's is an empty object. */
export function mayBeOwn({ shioriOrganization: data } = window): boolean {
  return !data || Object.keys(data).length > 0;
}
