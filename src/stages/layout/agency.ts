import { AGENCIES, AGENCY_WORDS, CALL_SIGN } from '../../lexicon/layout/agencies.ts';

/** True for news agencies, and for names that sound like a newsroom's. */
export const isAgency = (name: string): boolean =>
  AGENCIES.has(name.trim()) || AGENCY_WORDS.test(name) || CALL_SIGN.test(name.trim());
