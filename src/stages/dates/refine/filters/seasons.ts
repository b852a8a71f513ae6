import { AFTER_NO_SEASON, BEFORE_SEASON } from '../../../../lexicon/time/not-times.ts';
import { type Filter, isCapitalized, lower } from './surroundings.ts';

/** `the fall of the wall`, `prices fall`, `a spring in his step`, `Winter Olympics`. */
export const otherSeasons: Filter = {
  name: 'other-seasons',
  rejects({ reading }, { words, before, after }) {
    if (reading.kind !== 'name' || reading.name.kind !== 'season') return false;
    if (reading.which !== 'bare' || reading.year !== null) return false;
    const isAmbiguous = /(?:fall|spring)$/iu.test(words);
    if (!isAmbiguous) return /^\p{Lu}/u.test(words) && isCapitalized(after);
    if (!BEFORE_SEASON.has(lower(before))) return true;
    return /^the /iu.test(words) && AFTER_NO_SEASON.has(lower(after));
  },
};
