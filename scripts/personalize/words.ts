import type { MembersWords } from '../../src/content/schemas/members.ts';
import type { OwnCopyWords } from '../../src/content/schemas/own-copy.ts';

/** The words of content/ for who makes copies for companies. */
export interface CompanyWords {
  ownCopy: OwnCopyWords;
  membersWords: MembersWords;
}
