/**
 * A pipeline that is quick to start: no models. Its last stage is a user's own, and does what the
 * text of an article tells it to, so that each kind of accident can be had when it is wanted.
 */
export const ACCIDENTS: Readonly<Record<string, string>> = {
  'accidents.yaml': `name: accidents
stages:
  - layout
  - sentences
  - ./accidents.mjs
`,
  'accidents.mjs': `export const stage = {
  name: 'accidents',
  summary: 'Does what the text says.',
  requires: [],
  assigns: ['places'],
  options: { safeParse: (data) => ({ success: true, data }) },
  create: () => ({ text }) => {
    if (text.includes('HANG')) for (;;);
    if (text.includes('EXIT')) process.exit(7);
    if (text.includes('THROW')) throw new Error('no luck');
    if (text.includes('AFTERWARDS')) setTimeout(() => { throw new Error('too late'); });
    if (text.includes('MEMORY')) for (const all = []; ; ) all.push(new Array(1e6).fill(all.length));
    // As long as it lives: 320 MB.
    const large = [];
    while (text.includes('LARGE') && large.length < 320) large.push(new Array(125_000).fill(0.5));
    if (text.includes('TALK')) console.log('a stage has its say');
    const end = performance.now() + Number(/SLOW (\\d+)/.exec(text)?.[1] ?? 0);
    while (performance.now() < end);
    return { places: large.slice(0, 0) };
  },
};
`,
};

/** Articles in JSON Lines, one for each text. */
export const articles = (texts: readonly string[]): string =>
  texts.map((text, index) => `${JSON.stringify({ id: `a${index + 1}`, text })}\n`).join('');
