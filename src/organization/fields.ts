import { PARTNERS, type Organization } from '../content/schemas/organization.ts';
import type { OwnCopyWords } from '../content/schemas/own-copy.ts';
import { mailLink, phoneIn } from '../rules/contact-links.ts';
import { fill } from '../rules/format.ts';

/** What stands in a place for a text of the company's own. */
export interface OwnText {
  /** As it is shown; of a code what it holds, of a picture its data: address. */
  text: string;
  /** Where it leads: tel:, mailto:, http: or https:. */
  href?: string | undefined;
  /** What a code or picture says to who does not see it. */
  alt?: string;
}

export type OwnFields = ReadonlyMap<string, OwnText>;
/** The words that put a company's texts together. */
export type FieldWords = Pick<OwnCopyWords, 'lines' | 'texts'>;

/** How to reach the contact, the most important first: what a box with room for few lines shows. */
const LINES = ['contact', 'phone', 'mobile', 'mail', 'deputy', 'place', 'chat', 'hours', 'outOfHours'] as const;

/**
 * The company's own texts, by the places that pages and sheets have for them (data-own). A place that is not here is left out
 * on screen and is a line to write on on paper.
 *
 * `line1`, `line2` … are the ways to the contact with `label1`, `label2` …: what is given comes first, in the order of their
 * importance, then what is not, which has only its label.
 * @param organization the company's data; without, only the labels.
 */
export function ownFields(organization: Organization | undefined, { lines, texts }: FieldWords): OwnFields {
  const fields = new Map<string, OwnText>();
  const add = (name: string, text: string | undefined, more: Omit<OwnText, 'text'> = {}) => {
    if (text) fields.set(name, { text, ...more });
  };
  if (organization) {
    const { name, shortName, logo, department, person, phone, extension, mobile, mail, chat } = organization;
    add('name', name);
    add('shortName', shortName);
    add('of', fill(texts.of, { name }));
    add('logo', logo, { alt: fill(texts.logo, { name }) });
    add('contact', [department, person].filter(Boolean).join(' '));
    const inside = extension && fill(texts.extension, { number: extension });
    const whole = phone && inside ? fill(texts.phoneAndExtension, { phone, extension: inside }) : (phone ?? inside);
    add('phone', whole, { href: phone && phoneIn(phone) });
    add('mobile', mobile, { href: mobile && phoneIn(mobile) });
    add('mail', mail, { href: mail && mailLink(mail) });
    add('chat', chat, { href: chat && /^https?:\/\//.test(chat) && URL.canParse(chat) ? chat : undefined });
    for (const field of ['deputy', 'place', 'hours', 'outOfHours', 'message', 'messageFrom'] as const)
      add(field, organization[field]);
    for (const id of PARTNERS) addPartner(id, organization[id]);
    organization.rules.forEach(({ title, url }, index) => add(`rule${index + 1}`, title, { href: url }));
    organization.rows.forEach(({ label, text }, index) => {
      add(`rowLabel${index + 1}`, label);
      add(`row${index + 1}`, text, { href: phoneIn(text) });
    });
    const ways = ['phone', 'mobile', 'mail', 'chat', 'place'].flatMap((field) => fields.get(field) ?? []);
    const first = ways[0] ?? fields.get('contact');
    const called = ways.find(({ href }) => href?.startsWith('tel:'));
    if (first) fields.set('reach', first);
    if (called) fields.set('call', called);
    const way = ways.find(({ href }) => href);
    if (way?.href) add('qr', way.href, { alt: fill(texts.code, { text: way.text }) });
  }
  const given = LINES.filter((line) => fields.has(line));
  [...given, ...LINES.filter((line) => !fields.has(line))].forEach((line, index) => {
    add(`label${index + 1}`, lines[line]);
    const own = fields.get(line);
    if (own) fields.set(`line${index + 1}`, own);
  });
  return fields;

  function addPartner(id: (typeof PARTNERS)[number], partner: Organization['bank'] | Organization['insurer']) {
    if (!partner) return;
    const { name = '', phone } = partner;
    const policy = 'policy' in partner && partner.policy;
    const note = policy ? fill(texts.policy, { number: policy }) : 'note' in partner ? partner.note : undefined;
    add(`${id}.name`, name && note ? fill(texts.noted, { name, note }) : name || note);
    add(`${id}.phone`, phone, { href: phone && phoneIn(phone) });
  }
}
