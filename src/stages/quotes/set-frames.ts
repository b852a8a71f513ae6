import type { TokenRange } from '../../document/token.ts';
import type { Frame } from './frame.ts';
import { phraseAfter } from './noun-phrases.ts';
import type { Scene, Stretch } from './scene.ts';

/** A speaker's name in front of a colon at the head of a paragraph, or the letters of question and answer. */
const TURN =
  /^(?<name>Q|A|\p{Lu}[\p{L}.'\u2019-]*(?:\s+(?:\p{Lu}[\p{L}.'\u2019-]*|de|van|von|der|al|bin)){0,4}):\s/u;
/** Fewer turns than this are no interview: `Note:` may stand once or twice in any text. */
const LEAST_TURNS = 3;
const DASH = /^(?:[\u2014\u2013-]|--)$/u;
const MOST_SIGNED = 8;
const CAPITAL = /^\p{Lu}/u;

/**
 * The frames that the setting of a text makes, without a verb: turns of an interview (`Lind: We won.`),
 * sign-offs (`“We won.” — Mara Lind`), and `in the words of`.
 */
export function setFrames(scene: Scene): Frame[] {
  return [...turns(scene), ...scene.stretches.flatMap((stretch) => aroundStretch(scene, stretch))];
}

const certain = (
  source: TokenRange | null,
  cue: TokenRange | null,
  content: TokenRange,
): Frame => ({
  source,
  cue,
  content: [content],
  confidence: 0.9,
  speech: 1,
});

/** Tokens of a paragraph. */
function tokensOf({ sentences }: Scene, paragraph: Scene['paragraphs'][number]): TokenRange {
  return {
    first: sentences[paragraph.firstSentence]?.firstToken ?? 0,
    end: sentences[paragraph.endSentence - 1]?.endToken ?? 0,
  };
}

function turns(scene: Scene): Frame[] {
  const { text, tokens, paragraphs } = scene;
  const found = paragraphs.flatMap((paragraph) => {
    const name = TURN.exec(text.slice(paragraph.start, paragraph.start + 60))?.groups?.['name'];
    return name === undefined ? [] : [{ paragraph, name }];
  });
  const names = new Set(found.map(({ name }) => name));
  // One name over and over is a label; an interview has two sides.
  if (found.length < LEAST_TURNS || names.size < 2 || names.size === found.length) return [];
  return found.flatMap(({ paragraph, name }) => {
    const { first, end } = tokensOf(scene, paragraph);
    let colon = first;
    while (colon < end && tokens[colon]?.text !== ':') colon++;
    if (colon + 1 >= end) return [];
    const source = /^[QA]$/u.test(name) ? null : { first, end: colon };
    return [certain(source, { first: colon, end: colon + 1 }, { first: colon + 1, end })];
  });
}

function aroundStretch(scene: Scene, stretch: Stretch): Frame[] {
  return [...wordsOf(scene, stretch), ...signedBy(scene, stretch)].slice(0, 1);
}

/** `In the words of Mara Lind, “…”` */
function wordsOf({ tokens, stretchAt }: Scene, stretch: Stretch): Frame[] {
  const floor = Math.max(0, stretch.first - 14);
  for (let i = stretch.first - 5; i >= floor; i--) {
    if ((stretchAt[i] ?? -1) >= 0) return [];
    const phrase = tokens.slice(i, i + 4).map((token) => token.text.toLowerCase());
    if (phrase.join(' ') !== 'in the words of') continue;
    const source = phraseAfter(tokens, i + 4, stretch.first);
    return source === null ? [] : [certain(source, { first: i, end: i + 4 }, stretch)];
  }
  return [];
}

/** A dash and a name after words in marks, at the end of their paragraph or as the next one. */
function signedBy(scene: Scene, stretch: Stretch): Frame[] {
  const { tokens, paragraphs } = scene;
  const own = paragraphs[stretch.paragraph];
  const next = paragraphs[stretch.paragraph + 1];
  if (own === undefined || !stretch.isClosed) return [];
  const rest = { first: stretch.end, end: tokensOf(scene, own).end };
  const after = next === undefined ? rest : tokensOf(scene, next);
  const signature = rest.first < rest.end ? rest : after;
  const { first, end } = signature;
  if (end - first < 2 || end - first > MOST_SIGNED || !DASH.test(tokens[first]?.text ?? ''))
    return [];
  const isName = CAPITAL.test(tokens[first + 1]?.text ?? '');
  const hasVerb = tokens.slice(first, end).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (!isName || hasVerb) return [];
  const stop = tokens[end - 1]?.text === '.' ? end - 1 : end;
  return [certain({ first: first + 1, end: stop }, null, stretch)];
}
