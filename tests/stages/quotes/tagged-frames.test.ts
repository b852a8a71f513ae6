import { expect, test } from 'vitest';
import type { Link } from '../../../src/document/tags.ts';
import { sceneOf } from '../../../src/stages/quotes/scene.ts';
import { taggedFrames } from '../../../src/stages/quotes/tagged-frames.ts';
import { bilouLabels, encodeBilou, type TokenSpan } from '../../../src/tagger/bilou.ts';
import { documentOf } from '../../support/document.ts';
import { marked } from '../../support/marked.ts';

const LABELS = bilouLabels(['content', 'source', 'cue']);

/**
 * The frames of a model that gives the marked roles a probability, and has each content point at the
 * first cue and source: cue, source, content, and whether it is speech.
 */
async function framesIn(markup: string, probability = 1): Promise<string[]> {
  const { text, spans } = marked(markup);
  const document = await documentOf(text);
  const { tokens, sentences, paragraphs } = document;
  const roles = spans.map(({ label, start, end }): TokenSpan => {
    const first = tokens.findIndex((token) => token.start === start);
    return { first, end: tokens.findIndex((token) => token.end === end) + 1, type: label };
  });
  const probabilities = new Float32Array(tokens.length * LABELS.length);
  encodeBilou(roles, tokens.length, LABELS).forEach((column, token) => {
    // What is left goes to the labels of other roles.
    const role = LABELS[column]?.slice(1);
    const others = LABELS.flatMap((label, at) => (label.slice(1) === role ? [] : [at]));
    for (const other of others) {
      probabilities[token * LABELS.length + other] = (1 - probability) / others.length;
    }
    probabilities[token * LABELS.length + column] = probability;
  });
  const to = (type: string) =>
    roles
      .filter((role) => role.type === type)
      .slice(0, 1)
      .map(({ first }) => ({ token: first, probability: 1 }));
  const links = roles
    .filter(({ type }) => type === 'content')
    .map(({ first }): Link => ({ content: first, cues: to('cue'), sources: to('source') }));
  const scene = sceneOf(text, tokens, sentences, paragraphs);
  const words = (range: { first: number; end: number } | null) =>
    range === null
      ? '-'
      : text.slice(tokens[range.first]?.start, tokens[range.end - 1]?.end).replaceAll('\n', ' ');
  const tags = { entities: null, roles: { labels: LABELS, probabilities }, links };
  return taggedFrames(scene, tags).map(
    ({ cue, source, content, speech }) =>
      `${words(cue)} | ${words(source)} | ${content.map(words).join(' + ')} | ${speech}`,
  );
}

test('a content goes with its cue and source', async () => {
  expect(await framesIn('[source:Mara Lind] [cue:said] [content:that she would wait].')).toEqual([
    'said | Mara Lind | that she would wait | 1',
  ]);
});

test('a quotation around its frame is one', async () => {
  expect(
    await framesIn('[content:“No,”] [source:Lind] [cue:said]. [content:“We will wait here.”]'),
  ).toEqual(['said | Lind | “No,” + “We will wait here.” | 1']);
});

test('a new paragraph that opens marks anew is a quotation without a frame of its own', async () => {
  expect(
    await framesIn('[content:“No,”] [source:Lind] [cue:said].\n\n[content:“We will wait here.”]'),
  ).toEqual(['said | Lind | “No,” | 1', '- | Lind | “We will wait here.” | 1']);
});

test('a paragraph that goes on with marks left open belongs to the one before', async () => {
  expect(
    await framesIn('[source:Lind] [cue:said]: [content:“No.]\n\n[content:“We will wait here.”]'),
  ).toEqual(['said | Lind | “No. + “We will wait here.” | 1']);
});

test('a thought is told from speech by its cue', async () => {
  expect(await framesIn('[source:Lind] [cue:hopes] [content:that it will rain].')).toEqual([
    'hopes | Lind | that it will rain | 0',
  ]);
});

test('what the model doubts is left out, unless marks vouch for it', async () => {
  const indirect = '[source:Lind] [cue:said] [content:that it will rain].';
  expect(await framesIn(indirect, 0.5)).toHaveLength(1);
  expect(await framesIn(indirect, 0.12)).toEqual([]);
  expect(await framesIn('[content:“It will rain,”] [source:Lind] [cue:said].', 0.12)).toHaveLength(
    1,
  );
});
