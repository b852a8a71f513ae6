import { BEFORE_SOON, BEFORE_TIME } from '../../../../lexicon/time/not-times.ts';
import { type Filter, isCapitalized, lower } from './surroundings.ts';

/** `60 Minutes`, `High Noon`, `"Spring of Life"`, `Easter Island`, `White Christmas`: the title or name of something. */
export const titles: Filter = {
  name: 'titles',
  rejects({ pattern, reading }, { words, before, after }) {
    switch (pattern) {
      case 'duration':
        return /^\d+ \p{Lu}/u.test(words);
      case 'clock':
        return lower(before) === 'high';
      case 'season':
        return /^\p{Lu}\p{L}+$/u.test(words) && /^[\p{Pi}"'`]/u.test(before?.text ?? '');
      case 'holiday':
        if (reading.kind !== 'name' || reading.year !== null || reading.which !== 'bare')
          return false;
        return (
          isCapitalized(after) ||
          (before?.pos === 'PROPN' && isCapitalized(before) && !BEFORE_TIME.has(lower(before)))
        );
      default:
        return false;
    }
  },
};

/** `as soon as`, `as recently as January`, `soon became`: no time that is ahead or past of the writer's. */
export const soonAfter: Filter = {
  name: 'soon-after',
  rejects({ pattern }, { words, before, after }) {
    if (pattern !== 'reference') return false;
    if (/^(?:soon|recently)$/iu.test(words) && lower(before) === 'as') return true;
    const looksAhead = BEFORE_SOON.has(lower(before)) || /^[.,?!]$/u.test(after?.text ?? '.');
    return /^soon$/iu.test(words) && !looksAhead;
  },
};

/** `the year` is a time in `for the year, sales fell`, and hardly elsewhere. */
export const barePeriods: Filter = {
  name: 'bare-periods',
  rejects: ({ pattern, reading }, { words, before }) =>
    pattern === 'bare-unit' &&
    reading.kind === 'step' &&
    /^the (?:week|month|year)$/iu.test(words) &&
    lower(before) !== 'for',
};

/** `a two-year-old`, `50 years old`, `22 years of age`. */
export const ages: Filter = {
  name: 'ages',
  rejects({ pattern }, { after, afterNext }) {
    if (pattern !== 'duration') return false;
    const next = lower(after);
    return (
      /^-?olds?$/u.test(next) ||
      (next === '-' && /^olds?$/u.test(lower(afterNext))) ||
      (next === 'of' && lower(afterNext) === 'age')
    );
  },
};
