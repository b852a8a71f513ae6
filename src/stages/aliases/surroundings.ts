import type { Mention } from '../../document/entity.ts';
import { firstEndingAfter, textOf } from '../../document/span.ts';
import type { Sentence, Token } from '../../document/token.ts';
import { RELATIVES } from '../../lexicon/relatives.ts';
import { genderOfRole, titleHead } from '../../lexicon/roles.ts';
import type { Gender, Named } from './named.ts';
import { titleAfter } from './title-after.ts';
import { honorificBefore, honorificsBefore, titleBefore } from './title-before.ts';
import { titleBeforeComma } from './title-before-comma.ts';

/** Between a name and its gloss: `Acme Ltd (`, `Acme <`, with a ticker's exchange. */
const GLOSS = /^\s?[([<](?:the |[A-Z]{2,8}:\s?)?["“‘']?$/u;

/** Each mention with its words and what stands around it. */
export function withSurroundings(
  mentions: readonly Mention[],
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Named[] {
  return mentions.map((mention, index) => {
    const name = words(text, mention);
    const before = mentions[index - 1];
    const plain = {
      mention,
      name,
      called: mention.known?.name ?? name,
      isGloss:
        before !== undefined &&
        before.type === mention.type &&
        GLOSS.test(text.slice(before.end, Math.min(mention.start, before.end + 20))) &&
        mention.start - before.end < 20,
    };
    if (mention.type !== 'person') {
      return { ...plain, titles: [], heads: [], gender: null, isRelative: false };
    }
    const first = firstEndingAfter(tokens, mention.start);
    const sentence = sentences[firstEndingAfter(sentences, mention.start)];
    const titles = titlesOf(mention, text, tokens, sentence, first);
    const relative = RELATIVES.get(wordBefore(tokens, first));
    const gender: Gender =
      honorificBefore(tokens, first) ??
      relative ??
      titles.map(genderOfRole).find((told) => told !== null) ??
      null;
    const heads = [...titles, ...honorificsBefore(tokens, first)].map(titleHead);
    return { ...plain, titles, heads, gender, isRelative: relative !== undefined };
  });
}

function titlesOf(
  mention: Mention,
  text: string,
  tokens: readonly Token[],
  sentence: Sentence | undefined,
  first: number,
): string[] {
  if (sentence === undefined) return [];
  const end = firstEndingAfter(tokens, mention.end - 1) + 1;
  const spans = [
    titleBefore(tokens, sentence, first) ?? titleBeforeComma(tokens, sentence, first, end),
    titleAfter(tokens, sentence, end),
  ];
  return spans.flatMap((span) => (span === null ? [] : [words(text, span)]));
}

const words = (text: string, span: { readonly start: number; readonly end: number }): string =>
  textOf(text, span).replaceAll(/\s+/gu, ' ');

/** The word in front of a name, over a comma: `his wife, Mara Lind`. */
function wordBefore(tokens: readonly Token[], first: number): string {
  const at = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  return tokens[at]?.text.toLowerCase() ?? '';
}
