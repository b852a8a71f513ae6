/** What must come of an input: its record, or this code in the list of failures. */
type End = 'record' | `E_${string}`;

export interface HostileText {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly end: End;
}

/** Articles longer than this are too long, in the job that reads the table. */
export const MAX_LENGTH = 300_000;

const bytes = (...values: readonly number[]): Uint8Array => new Uint8Array(values);
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
const SENTENCE = '“We waited,” said Mara Lind of Leeds on Wednesday.';

const text = (name: string, content: string | Uint8Array, end: End): HostileText => ({
  name,
  content,
  end,
});

/** Nothing to read. */
const NOTHING = [
  text('no bytes', '', 'E_EMPTY'),
  text('white space', ' \t\r\n\n ', 'E_EMPTY'),
  text('a byte order mark alone', '\ufeff', 'E_EMPTY'),
  text('invisible characters', '\u200b\u200d\u2060\n', 'E_EMPTY'),
  text('a no-break space', '\u00a0\u3000', 'E_EMPTY'),
];

/** Bytes that are no text, or text of another encoding. */
const BYTES = [
  text('a zero byte', 'The vote\0is set.', 'E_BINARY'),
  text('a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'E_BINARY'),
  text('a photograph', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0x10), 'E_BINARY'),
  text('a document to print', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'E_BINARY'),
  text('an archive', bytes(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0), 'E_BINARY'),
  text('something packed', bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0), 'E_BINARY'),
  text('a program', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0), 'E_BINARY'),
  text('UTF-16 without a mark', utf16be(SENTENCE), 'E_ENCODING'),
  text('UTF-32', bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), 'E_BINARY'),
  text('UTF-16, little end first', Buffer.from(`\ufeff${SENTENCE}`, 'utf16le'), 'record'),
  text('UTF-16, big end first', utf16be(`\ufeff${SENTENCE}`), 'record'),
  text('UTF-8 with a mark', `\ufeff${SENTENCE}`, 'record'),
  text('windows-1252', latin1('\x93We waited,\x94 said Mara Lind.'), 'E_ENCODING'),
  text('ISO 8859-1', latin1('José Núñez spoke in Málaga.'), 'E_ENCODING'),
  text('UTF-8 cut off in a character', Buffer.from(SENTENCE).subarray(0, 2), 'E_ENCODING'),
  text('UTF-8, longer than need be', bytes(0x41, 0xc0, 0xaf, 0x41), 'E_ENCODING'),
  text('UTF-8 of half a character', bytes(0x41, 0xed, 0xa0, 0x80, 0x41), 'E_ENCODING'),
  text(
    'a half of UTF-16',
    Buffer.from(`\ufeff${SENTENCE}`, 'utf16le').subarray(0, 31),
    'E_ENCODING',
  ),
];

/** Marks, breaks and controls. */
const MARKS = [
  text('an open quotation mark', `He said: “we waited. ${'And then. '.repeat(50)}`, 'record'),
  text('a closing mark alone', `We waited,” said Mara Lind. ${SENTENCE}`, 'record'),
  text('marks in marks in marks', `${'“‘'.repeat(500)}No${'’”'.repeat(500)}`, 'record'),
  text('nothing but marks', '"'.repeat(100_000), 'record'),
  text('single marks and apostrophes', "'".repeat(10_001), 'record'),
  text('brackets in brackets', `${'('.repeat(20_000)}x${')'.repeat(20_000)}`, 'record'),
  text('full stops', '.'.repeat(100_000), 'record'),
  text('ellipses', '. . . … '.repeat(10_000), 'record'),
  text('one letter', 'x', 'record'),
  text('line breaks of old', SENTENCE.replaceAll(' ', '\r'), 'record'),
  text('line breaks of Windows', `${SENTENCE}\r\n\r\n${SENTENCE}\r\n`, 'record'),
  text('line breaks of Unicode', `${SENTENCE}\u2028${SENTENCE}\u2029${SENTENCE}\u0085x`, 'record'),
  text('form feeds', `${SENTENCE}\f${SENTENCE}\v${SENTENCE}`, 'record'),
  text('blank lines', `${SENTENCE}${'\n'.repeat(100_000)}${SENTENCE}`, 'record'),
  text('short lines', 'a\n'.repeat(50_000), 'record'),
  text('control characters', `\u0001\u0002${SENTENCE}\u007f\u009b`, 'record'),
  text('commands to a terminal', `\u001b[2J\u001b]0;owned\u0007${SENTENCE}`, 'record'),
  text('the other direction', `\u202e${SENTENCE}\u202c \u2066x\u2069`, 'record'),
  text('marks over marks', `e${'\u0301'.repeat(20_000)} said Mara Lind.`, 'record'),
  text('joined emoji', '👩\u200d👩\u200d👧\u200d👦 said so. '.repeat(1000), 'record'),
  text('not a character', `\ufffe\uffff${SENTENCE}\ufffd`, 'record'),
  text('private characters', `\ue000\u{f0000}${SENTENCE}`, 'record'),
];

/** Words. */
const WORDS = [
  text('a word without end', 'a'.repeat(200_000), 'record'),
  text('a number without end', '9'.repeat(100_000), 'record'),
  text('capitals only', `${SENTENCE} `.toUpperCase().repeat(500), 'record'),
  text('no capitals', `${SENTENCE} `.toLowerCase().repeat(500), 'record'),
  text('names only', 'Mara Lind '.repeat(10_000), 'record'),
  text('initials only', 'U.S. '.repeat(20_000), 'record'),
  text('titles only', 'Gen. Dr. Mrs. '.repeat(8000), 'record'),
  text('verbs of speech only', 'said '.repeat(20_000), 'record'),
  text('dates only', '2021-10-21 on Wednesday '.repeat(5000), 'record'),
  text('impossible dates', 'February 30, 2021 at 25:61 on 99/99/9999. '.repeat(500), 'record'),
  text('datelines only', 'PARIS (Reuters) - '.repeat(5000), 'record'),
  text('addresses only', 'https://example.com/a?b=c&d=“e” '.repeat(3000), 'record'),
  text('frames only', '“a,” said b. '.repeat(8000), 'record'),
  text('one sentence without end', `${'and Mara Lind waited, '.repeat(8000)}`, 'record'),
  text('hyphens', 'well-'.repeat(20_000), 'record'),
  text('Chinese', '玛拉·林德说：“我们等了。”'.repeat(500), 'record'),
  text('Arabic', '«انتظرنا» قالت مارا. '.repeat(500), 'record'),
  text('Thai', 'เรารอ มารากล่าว '.repeat(500), 'record'),
  text('tags of HTML, deep', `${'<div>'.repeat(20_000)}${SENTENCE}`, 'record'),
  text(
    'entities of HTML',
    '&amp;&quot;&#8220;We waited&#8221; said Mara Lind '.repeat(500),
    'record',
  ),
  text(
    'formulas',
    '=HYPERLINK("http://example.com") +1 -1 @SUM(A1)\n“=1+1,” said =Mara.',
    'record',
  ),
  text(
    'words of JavaScript',
    '“constructor,” said __proto__ of toString and hasOwnProperty.',
    'record',
  ),
  text('as long as may be', 'word '.repeat(MAX_LENGTH / 5), 'record'),
  text('too long by one', `${'word '.repeat(MAX_LENGTH / 5)}x`, 'E_TOO_LONG'),
];

/** Each is a file of plain text. */
export const HOSTILE_TEXTS: readonly HostileText[] = [...NOTHING, ...BYTES, ...MARKS, ...WORDS];

/** Each is a line of JSON Lines, and the rest of the file is read after it. */
export const HOSTILE_LINES: readonly HostileText[] = [
  text('cut off', '{"text":"We wai', 'E_JSON'),
  text('no JSON', 'text: We waited.', 'E_JSON'),
  text('an array', '["We waited."]', 'E_JSON'),
  text('a string', '"We waited."', 'E_JSON'),
  text('null', 'null', 'E_JSON'),
  text('two objects', '{"text":"One."}{"text":"Two."}', 'E_JSON'),
  text('deep', `{"text":"We waited.","x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'record'),
  text('without text', '{"body":"We waited."}', 'E_FIELD'),
  text('text null', '{"text":null}', 'E_FIELD'),
  text('text a number', '{"text":7}', 'E_FIELD'),
  text('text an array', '{"text":["We waited."]}', 'E_FIELD'),
  text('text empty', '{"text":""}', 'E_EMPTY'),
  text('text too long', JSON.stringify({ text: 'x'.repeat(MAX_LENGTH + 1) }), 'E_TOO_LONG'),
  text('not UTF-8', latin1('{"text":"Jos\xe9 waited."}'), 'E_ENCODING'),
  text('half a character', '{"text":"We \\ud83d waited, \\udc00 said Mara."}', 'record'),
  text('a zero character', '{"text":"We\\u0000waited."}', 'record'),
  text('a date that is none', '{"text":"We waited.","date":"soon"}', 'record'),
  text(
    'fields of the wrong kind',
    '{"text":"We waited.","title":{},"url":7,"author":[[]]}',
    'record',
  ),
  text('the same field twice', '{"text":"One.","text":"Two."}', 'record'),
  text('a field called __proto__', '{"__proto__":{"text":"no"},"text":"We waited."}', 'record'),
  text('an id like a path', '{"id":"../../etc/passwd","text":"We waited."}', 'record'),
  text(
    'an id without end',
    JSON.stringify({ id: 'x'.repeat(100_000), text: 'We waited.' }),
    'record',
  ),
  text('a carriage return', '{"text":"We waited."}\r', 'record'),
];
