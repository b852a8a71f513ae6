import { calendarDate } from '../../calendar-date.ts';
import type { Dateline } from '../../document/layout.ts';
import type { Span } from '../../document/span.ts';
import { AGENCIES } from '../../lexicon/layout/agencies.ts';
import { DATELINES } from '../../lexicon/layout/datelines.ts';
import { NOT_PLACES, SHORT_PLACES } from '../../lexicon/layout/not-places.ts';
import { FULL_DATE } from '../../lexicon/layout/pattern.ts';
import { REGIONS } from '../../lexicon/layout/regions.ts';
import { isAgency } from './agency.ts';

/** A dateline and what is read from it. */
export interface DatelineReading {
  readonly dateline: Dateline;
  readonly publisher: string | null;
  readonly published: string | null;
  /** The parts that are no prose: all but town, region and day. */
  readonly furniture: readonly Span[];
}

const LONGEST = 220;
const AGENCY_DATE = new RegExp(`^(?<agency>.*?) ?[-–—,|/] ?(?<published>${FULL_DATE}) ?$`, 'iu');
const LOWER = /\p{Ll}{2}/u;
const STORY = /^\s*["“”‘’'(`]*[\p{Lu}\p{N}$£€]/u;

/** Reads the dateline at the beginning of a line; null where there is none. */
export function readDateline(text: string, line: Span): DatelineReading | null {
  const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
  for (const { pattern, isCertain } of DATELINES) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const { lead = '', place, region, agency, published, tail = '' } = match.groups ?? {};
    const rest = words.slice(match[0].length);
    if (rest.trim() !== '' && !(STORY.test(rest) && LOWER.test(rest))) continue;
    const isFuller = region !== undefined || agency !== undefined || published !== undefined;
    if (place !== undefined && !isPlace(place, isFuller)) continue;
    const isKnown =
      agency === undefined
        ? region !== undefined && REGIONS.has(region)
        : isAgency(AGENCY_DATE.exec(agency)?.groups?.['agency'] ?? agency);
    if (!isCertain && !isKnown && !(region !== undefined && REGIONS.has(region))) continue;
    return readingOf(line.start, match[0], { lead, place, agency, published, tail });
  }
  return null;
}

interface Parts {
  readonly lead: string;
  readonly place: string | undefined;
  readonly agency: string | undefined;
  readonly published: string | undefined;
  readonly tail: string;
}

function readingOf(start: number, words: string, parts: Parts): DatelineReading {
  const end = start + words.trimEnd().length;
  const furniture: Span[] = [];
  if (parts.lead !== '') furniture.push({ start, end: start + parts.lead.trimEnd().length });
  const tail = { start: end - parts.tail.trim().length, end };
  if (tail.start < end) furniture.push(tail);
  const placeStart = start + parts.lead.length;
  const place =
    parts.place === undefined ? null : { start: placeStart, end: placeStart + parts.place.length };
  const filed = AGENCY_DATE.exec(parts.agency ?? '')?.groups;
  return {
    dateline: { start: placeStart, end, place },
    publisher: (filed?.['agency'] ?? parts.agency)?.trim() ?? null,
    published: calendarDate(filed?.['published'] ?? parts.published ?? ''),
    furniture,
  };
}

/** A town in capitals may be a label or an acronym; one with more to its dateline hardly is. */
function isPlace(place: string, isFuller: boolean): boolean {
  const words = place.split(/[ /]/u);
  if (AGENCIES.has(place) || words.some((word) => NOT_PLACES.has(word))) return false;
  if (isFuller || words.length > 1 || !/^[\p{Lu}.]+$/u.test(place)) return true;
  return place.length > 4 || SHORT_PLACES.has(place);
}
