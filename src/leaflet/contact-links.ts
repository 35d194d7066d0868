/** A phone number as a link: tel:0359787509; the mark of a short number would start a fragment: #9110 is tel:%239110. */
export function phoneLink(phone: string): string {
  return `tel:${phone.replaceAll('-', '').replace('#', '%23')}`;
}

/** A mail address as a link. */
export function mailLink(mail: string): string {
  return `mailto:${mail}`;
}
