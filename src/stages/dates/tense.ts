import { firstEndingAfter, type Span } from '../../document/span.ts';
import type { Sentence, Token } from '../../document/token.ts';
import { IRREGULAR_PASTS } from '../../lexicon/irregular-pasts.ts';
import {
  AHEAD_WORDS,
  FUTURE_MODALS,
  PLANNING_WORDS,
  SINCE_WORDS,
  UNTIL_WORDS,
} from '../../lexicon/time/tense-words.ts';
import type { Direction } from './anchors.ts';

/** A governing verb stands no further than this many tokens away. */
const REACH = 24;

/** How many tokens a verb's own auxiliaries go back: `will not have been able to`. */
const GROUP = 5;

const isVerb = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';

const isPast = (word: string): boolean =>
  IRREGULAR_PASTS.has(word) || (word.endsWith('ed') && word.length > 3);

/** The tense of the verb at `index`: its auxiliaries, or what governs its infinitive, or its own form. */
function tenseOfVerb(tokens: readonly Token[], index: number, from: number): Direction {
  const verb = tokens[index]?.text.toLowerCase() ?? '';
  if (FUTURE_MODALS.has(verb)) return 'future';
  for (let at = index - 1; at >= Math.max(from, index - GROUP); at--) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = token.text.toLowerCase();
    if (word === 'to') return afterTo(tokens, at, from);
    if (FUTURE_MODALS.has(word)) return 'future';
    if (token.pos === 'AUX') {
      if (/^(?:is|are|am|be|'re|’re)$/u.test(word))
        return AHEAD_WORDS.has(verb) || verb.endsWith('ing') ? 'future' : null;
      return isPast(word) || word === 'has' || word === 'have' ? 'past' : null;
    }
    if (token.pos !== 'ADV' && token.pos !== 'PART') break;
  }
  if (isPast(verb)) return 'past';
  return null;
}

/** What an infinitive's governor says: `plans to leave` is ahead, `failed to leave` is over. */
function afterTo(tokens: readonly Token[], to: number, from: number): Direction {
  for (let at = to - 1; at >= Math.max(from, to - GROUP); at--) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = token.text.toLowerCase();
    if (PLANNING_WORDS.has(word)) return 'future';
    if (isVerb(token)) return isPast(word) ? 'past' : 'future';
  }
  // `the first countries to join`: the noun before says nothing.
  return null;
}

/**
 * Which way the words around an expression point. Looks for the nearest verb before it in the
 * sentence, then after it; null where neither tells.
 */
export function directionOf(
  span: Span,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Direction {
  const sentence = sentences[firstEndingAfter(sentences, span.start)];
  if (sentence === undefined || sentence.start > span.start) return null;
  const first = firstEndingAfter(tokens, span.start);
  const before = tokens[first - 1]?.text.toLowerCase() ?? '';
  if (first > sentence.firstToken && SINCE_WORDS.has(before)) return 'past';
  if (isAhead(tokens, first, sentence.firstToken)) return 'future';
  const next = firstEndingAfter(tokens, span.end);
  const ahead = tokens[next]?.text.toLowerCase() ?? '';
  if (ahead === 'deadline') return 'future';
  // `Friday's vote` is placed by what is said of the vote, not by the verb before it.
  if (ahead !== "'s" && ahead !== '’s') {
    const governing = tenseBefore(tokens, first, Math.max(sentence.firstToken, first - REACH));
    if (governing !== null) return governing;
  }
  const to = Math.min(sentence.endToken, first + REACH);
  for (let at = next; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.text === ';') break;
    if (!isVerb(token)) continue;
    const tense = tenseOfVerb(tokens, at, next);
    if (tense !== null) return tense;
  }
  return UNTIL_WORDS.has(before) ? 'future' : null;
}

/** True after `as early as`, and after `until` where it opens no sentence: `postponed until Tuesday`. */
function isAhead(tokens: readonly Token[], first: number, from: number): boolean {
  const word = (back: number): string =>
    first - back < from ? '' : (tokens[first - back]?.text.toLowerCase() ?? '');
  if (word(1) === 'as' && word(3) === 'as') return /^(?:early|soon|late)$/u.test(word(2));
  return (
    /^(?:until|till)$/u.test(word(1)) && first - from > 2 && word(2) !== 'not' && word(2) !== 'up'
  );
}

/** The tense of the nearest verb before `first`, or `future` at a word that places something ahead. */
function tenseBefore(tokens: readonly Token[], first: number, from: number): Direction {
  for (let at = first - 1; at >= from; at--) {
    const token = tokens[at];
    if (token === undefined || token.text === ';') return null;
    const word = token.text.toLowerCase();
    if (AHEAD_WORDS.has(word)) return 'future';
    // `Cuba predicted Wednesday`, whatever the tagger makes of the verb.
    if (!isVerb(token) && !(at === first - 1 && isPast(word))) continue;
    const tense = tenseOfVerb(tokens, at, from);
    if (tense !== null) return tense;
  }
  return null;
}
