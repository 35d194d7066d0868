import type { Contact, ContactWords } from '../content/schemas/contact.ts';
import { readableAddress } from './addresses.ts';
import { mailLink, phoneIn } from './contact-links.ts';

/** How a window (相談窓口) is reached, and when. */
export interface Way {
  readonly kind: 'phone' | 'emergency' | 'mail' | 'address' | 'hours';
  /** What a reader sees: a number, an address without the protocol, the hours in words. */
  readonly text: string;
  /** Where it leads; hours lead nowhere. */
  readonly href?: string | undefined;
}

/** What can be known of how a window is reached. */
export type Reachable = Pick<Contact, 'phone' | 'emergencyPhone' | 'mail' | 'url'> & Pick<ContactWords, 'hours'>;

/**
 * The ways to a window, those that answer soonest first: phone, emergency, mail, address; then its hours.
 * @returns none of what the window does not have.
 */
export function waysOf({ phone, emergencyPhone, mail, url, hours }: Reachable): Way[] {
  return [
    phone && { kind: 'phone' as const, text: phone, href: phoneIn(phone) },
    emergencyPhone && { kind: 'emergency' as const, text: emergencyPhone, href: phoneIn(emergencyPhone) },
    mail && { kind: 'mail' as const, text: mail, href: mailLink(mail) },
    url && { kind: 'address' as const, text: readableAddress(url), href: url },
    hours && { kind: 'hours' as const, text: hours },
  ].filter((way) => way !== undefined && way !== '');
}
