/** A phone number as a link: tel:0359787509. */
export function phoneLink(phone: string): string {
  return `tel:${phone.replaceAll('-', '')}`;
}

/** A mail address as a link. */
export function mailLink(mail: string): string {
  return `mailto:${mail}`;
}
