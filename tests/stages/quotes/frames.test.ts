import { describe, expect, test } from 'vitest';
import { marked } from '../../support/marked.ts';
import { labelled, quotesIn } from './reported.ts';

/** Only the labels that the markup speaks of are compared: a row about frames need not say what the cue is. */
const expectMarked = async (markup: string): Promise<void> => {
  const { text, spans } = marked(markup);
  const labels = new Set(spans.map(({ label }) => label));
  const found = labelled(text, await quotesIn(text)).filter((line) =>
    labels.has(line.replace(/^\d+ (?<label>\w+):.*$/su, '$<label>')),
  );
  const wanted = spans
    .map(({ label, start, end }) => `${start} ${label}: ${text.slice(start, end)}`)
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  expect(wanted.length).toBeGreaterThan(0);
  expect(found).toEqual(wanted);
};

describe('marks', () => {
  test.each([
    // Straight, curly, guillemets, doubled apostrophes, backticks.
    '[content:"The bridge is closed,"] [source:Lind] said. [content:"It will stay closed."]',
    "[content:``The bridge is closed,''] said [source:Mara Lind].",
    '[content:«The bridge is closed»], said [source:Mara Lind].',
    '[content:„The bridge is closed,“] said [source:Mara Lind].',
    // British marks beside apostrophes.
    "[content:'It's the drivers' choice, isn't it?'] asked [source:Mr Obi].",
    '[content:‘We won’t close the workers’ club,’] said [source:Ms Lind].',
    // Nested.
    '[content:“He told me ‘go home’ and I went,”] said [source:Obi].',
    // Unclosed: to the end of the paragraph, and on into the next.
    '[source:Lind] said: [content:“We waited all night.]\n\n[content:“Then we left.”]',
    // A stray mark does not reach the next paragraph.
    'The sign was 12" wide.\n\n[content:“We waited,”] said [source:Lind].',
    'The hall was empty.”\n\n[content:“We waited,”] said [source:Lind].',
    // A missing space after the closing mark.
    '[source:Lind] said: [content:"We waited all night."]He left the hall.',
  ])('%s', expectMarked);
});

describe('frames', () => {
  test.each([
    '[content:“The vote is lost,”] [source:Lind] said, [content:“and we know it.”]',
    '[content:“Will it rain?”] asked [source:the mayor].',
    '[source:Lind] said that [content:“the vote is lost.”]'.replace(
      'that [content:',
      '[content:that ',
    ),
    '[content:The vote is lost], according to [source:two people familiar with the talks].',
    '[source:Lind] told reporters [content:that the vote was lost].',
    '[source:The spokesman] told The Harlow Times: [content:“The vote is lost.”]',
    '[source:Lind], who leads the council, said [content:the vote was lost].',
    'Lind praised [content:the plan], adding [content:that it would cost nothing].',
    '[source:The company] said in a statement: [content:“We regret the error.”]',
    '[source:The report] said [content:that most bridges were unsafe].',
    '[source:Police] said [content:three people had been arrested].',
    '[source:She] wrote on Twitter: [content:“The vote is lost.”]',
    '[source:Obi] asked [content:whether the vote was lost].',
    '[source:The letter] says [content:that the vote is lost].',
    '[content:“The vote is lost,”] [source:Lind] said on Monday, hours before the count.',
    // A frame over a colon and a paragraph.
    '[source:Lind] told the council on Monday:\n\n[content:“The vote is lost and we all know it.”]',
    // A passive frame names no source.
    'It was announced [content:that the bridge would close].',
  ])('%s', expectMarked);
});

describe('frames that the setting makes', () => {
  test.each([
    '[cue:In the words of] [source:Mara Lind], [content:“the vote is lost and everyone knows it.”]',
    'As [source:Lind] [cue:put it], [content:“the vote is lost.”]',
    '[content:“We will not be moved.”]\n\n— [source:Mara Lind]',
    '[content:“We will not be moved.”] — [source:Mara Lind, Harlow]',
    // Turns of an interview, by name and by letter; a question before the first turn is none.
    '[source:Lind]: [content:Why did you go?]\n\n[source:Obi]: [content:I was tired].\n\n[source:Lind]: [content:And now?]',
    'Q: [content:Why did you go?]\n\nA: [content:I was tired].\n\nQ: [content:And now?]',
    // What a turn reports is its speaker's content.
    '[source:Lind]: [content:He said it was late].\n\n[source:Obi]: [content:Was it?]\n\n[source:Lind]: [content:It was].',
  ])('%s', expectMarked);

  test.each([
    'Note: the hall is closed.\n\nTickets: at the door.\n\nParking: none.',
    '“We will not be moved” — it was painted on the wall.',
  ])('%s', async (text) => {
    expect(labelled(text, await quotesIn(text)).filter((line) => line.includes(' source'))).toEqual(
      [],
    );
  });
});

describe('known to be missed', () => {
  // Without marks, a verb that seldom reports is no cue to the model.
  test.fails('a rare verb after indirect speech', () =>
    expectMarked('[content:It was a mistake], [source:the minister] admitted.'));

  // `found` tells of a finding, which training counts as a thought; documents that `say` are found.
  test.fails('what a document finds', () =>
    expectMarked('[source:The report] found [content:that most bridges were unsafe].'));
});

describe('no quotation', () => {
  test.each([
    'The so-called “peace plan” was never signed.',
    'Her novel “The Long Road Home” won a prize in May.',
    'Protesters held signs that read “Save our bridge” on Monday.',
    'Daniel “Big Dan” Obi scored twice.',
    'The bridge was closed on Monday after a storm.',
    'Lind hopes to win the vote.',
    'The council planned to close the bridge.',
  ])('%s', async (text) => {
    expect(labelled(text, await quotesIn(text))).toEqual([]);
  });
});
