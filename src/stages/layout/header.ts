import { calendarDate } from '../../calendar-date.ts';
import type { Layout } from '../../document/layout.ts';
import type { Span } from '../../document/span.ts';
import { BYLINES, DATE_LINE, HEADER_LINES } from '../../lexicon/layout/header-lines.ts';
import type { LinePattern } from '../../lexicon/layout/pattern.ts';
import { isAgency } from './agency.ts';
import { type DatelineReading, readDateline } from './dateline.ts';
import { isHeadline, isHeadlineOverDateline } from './headline.ts';
import type { Line } from './lines.ts';

// The head of an article is its first lines, and ends for good after so many lines of prose.
const MOST_LINES = 14;
const MOST_PROSE_LINES = 3;
const LONGEST_HEADER_LINE = 200;

/** What one line of the head is. */
type Reading =
  | { readonly kind: 'header'; readonly groups: Readonly<Record<string, string | undefined>> }
  | { readonly kind: 'date'; readonly published: string }
  | { readonly kind: 'dateline'; readonly reading: DatelineReading }
  | { readonly kind: 'prose' };

/**
 * Reads the head of an article, given its lines in order.
 *
 * @param knownTitle the title as the container gave it: a first line of the same words is the headline
 */
export function readHeader(
  text: string,
  lines: readonly Line[],
  knownTitle: string | null,
): Layout {
  const head = lines.slice(0, MOST_LINES);
  const readings = head.map((line) => readLine(text, line));
  const prose = readings.flatMap((reading, index) => (reading.kind === 'prose' ? [index] : []));
  const title = titleOf(text, head, readings, knownTitle);
  const ends = prose[MOST_PROSE_LINES + (title === null ? 0 : 1)] ?? head.length;
  const found: { published?: string; publisher?: string; author?: string } = {};
  const furniture: Span[] = [];
  let titleSpan: Span | null = title === null ? null : spanOf(head[title]);
  let dateline: DatelineReading | null = null;
  for (const [index, reading] of readings.slice(0, ends).entries()) {
    const line = head[index];
    if (line === undefined) break;
    if (reading.kind === 'date') found.published ??= reading.published;
    if (reading.kind === 'dateline') dateline ??= reading.reading;
    if (reading.kind !== 'header') continue;
    const published = calendarDate(reading.groups['published'] ?? '');
    if (published !== null) found.published ??= published;
    const { publisher, author, title: named } = reading.groups;
    if (publisher !== undefined) found.publisher ??= publisher.trim();
    if (author !== undefined) found.author ??= author;
    if (named === undefined) furniture.push(spanOf(line));
    else {
      titleSpan ??= { start: line.end - named.length, end: line.end };
      furniture.push({ start: line.start, end: line.end - named.length });
    }
  }
  return {
    title: titleSpan,
    published: found.published ?? dateline?.published ?? null,
    publisher: found.publisher ?? dateline?.publisher ?? null,
    author: found.author ?? null,
    dateline: dateline?.dateline ?? null,
    furniture: [...furniture, ...(dateline?.furniture ?? [])],
  };
}

function readLine(text: string, line: Line): Reading {
  const dateline = readDateline(text, line);
  if (dateline !== null) return { kind: 'dateline', reading: dateline };
  if (line.end - line.start > LONGEST_HEADER_LINE) return { kind: 'prose' };
  const words = text.slice(line.start, line.end).replace(/\s+/gu, ' ');
  const published = calendarDate(DATE_LINE.exec(words)?.groups?.['published'] ?? '');
  if (published !== null) return { kind: 'date', published };
  const groups = groupsOf(words, HEADER_LINES) ?? bylineGroups(words);
  return groups === null ? { kind: 'prose' } : { kind: 'header', groups };
}

/** What follows an author's name may be a newsroom, a town or a task; only the first is a publisher. */
function bylineGroups(words: string): Readonly<Record<string, string | undefined>> | null {
  const groups = groupsOf(words, BYLINES);
  const publisher = groups?.['publisher'];
  if (publisher === undefined || isAgency(publisher)) return groups;
  return { ...groups, publisher: undefined };
}

function groupsOf(
  words: string,
  patterns: readonly LinePattern[],
): Readonly<Record<string, string | undefined>> | null {
  for (const { pattern } of patterns) {
    const match = pattern.exec(words);
    if (match !== null) return { ...match.groups };
  }
  return null;
}

/** The index of the headline: the first line of prose, where what comes next shows that it is one. */
function titleOf(
  text: string,
  head: readonly Line[],
  readings: readonly Reading[],
  knownTitle: string | null,
): number | null {
  const first = readings.findIndex(({ kind }) => kind === 'prose' || kind === 'dateline');
  const line = head[first];
  if (line === undefined || readings[first]?.kind !== 'prose') return null;
  if (knownTitle !== null && text.slice(line.start, line.end) === knownTitle.trim()) return first;
  const after = readings.findIndex(
    ({ kind }, index) => index > first && (kind === 'prose' || kind === 'dateline'),
  );
  const isOver = readings[after]?.kind === 'dateline';
  if (isOver && isHeadlineOverDateline(text, line)) return first;
  // Lines of the head between headline and story set them apart as a blank line does.
  const below = head[after];
  const isApart = after > first + 1 || below?.isApart === true;
  return isHeadline(text, line, below && { ...below, isApart }) ? first : null;
}

const spanOf = (line: Line | undefined): Span => ({ start: line?.start ?? 0, end: line?.end ?? 0 });
