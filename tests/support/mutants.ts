import { type Random, seededRandom } from '../../src/tagger/linear/random.ts';

type Mutation = (text: string, random: Random, others: readonly string[]) => string;

/** What tends to upset programs that read text. */
const ODD = [
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '«',
  '»',
  '—',
  '…',
  '(',
  ')',
  '.',
  ',',
  ':',
  '?',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u2028',
  '\u202e',
  '\ud83d',
  '\udc00',
  '\u0301',
  '\u0000',
  '\ufeff',
  '👩‍👧',
  'ß',
  'İ',
  'U.S. ',
  'Mr. ',
  ' said ',
  ' PARIS (Reuters) - ',
  'https://a.example/b',
  '2021-02-30',
  '=1+1',
  '<p>',
];

const at = (length: number, random: Random): number => Math.floor(random() * (length + 1));

/** A stretch of the text, mostly short. */
function stretch(text: string, random: Random): readonly [number, number] {
  const start = at(text.length, random);
  return [start, Math.min(text.length, start + Math.floor(200 * random() ** 3))];
}

const MUTATIONS: readonly Mutation[] = [
  (text, random) => {
    const place = at(text.length, random);
    return (
      text.slice(0, place) + (ODD[Math.floor(random() * ODD.length)] ?? '') + text.slice(place)
    );
  },
  (text, random) => {
    const [start, end] = stretch(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  (text, random) => {
    const [start, end] = stretch(text, random);
    return text.slice(0, end) + text.slice(start, end).repeat(1 + at(20, random)) + text.slice(end);
  },
  (text, random) => {
    const [start, end] = stretch(text, random);
    const place = at(text.length, random);
    return text.slice(0, place) + text.slice(start, end) + text.slice(place);
  },
  (text, random, others) => {
    const other = others[Math.floor(random() * others.length)] ?? '';
    const place = at(text.length, random);
    return text.slice(0, place) + other.slice(at(other.length, random));
  },
  (text, random) => {
    const [start, end] = stretch(text, random);
    return text.slice(0, start) + text.slice(start, end).toUpperCase() + text.slice(end);
  },
  (text) => text.toLowerCase(),
  (text) => text.replaceAll('\n', ' '),
  (text) => text.replaceAll(' ', '\n'),
  (text) => text.replace(/[“”]/gu, '"'),
  (text) => text.replace(/[.,]/gu, ''),
  (text) => [...text].reverse().join(''),
];

/** A text changed in one to eight ways. The same number gives the same mutant on every machine. */
export function mutantOf(texts: readonly string[], number: number): string {
  const random = seededRandom(number);
  let text = texts[Math.floor(random() * texts.length)] ?? '';
  for (let left = 1 + Math.floor(random() * 8); left > 0; left--) {
    const mutate = MUTATIONS[Math.floor(random() * MUTATIONS.length)];
    text = mutate?.(text, random, texts) ?? text;
  }
  return text.slice(0, 50_000);
}
