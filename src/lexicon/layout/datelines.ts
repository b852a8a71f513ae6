import type { DatelinePattern } from './pattern.ts';

// Origin: the stylebooks of AP and Reuters, and the datelines met in news of 1987 to 2025; examples are our own.

const CAPITALS = String.raw`(?:Mc|De|Mac|La)?\p{Lu}[\p{Lu}'’.-]+`;
/** `PARIS`, `NEW YORK`, `ST. LOUIS`, `WASHINGTON/SAN FRANCISCO`. */
const CAPITAL_PLACE = `(?<place>${CAPITALS}(?:[ /]${CAPITALS}){0,4})`;
/** `Bogota`, `San Juan`, `Rio de Janeiro`. */
const PLACE = String.raw`(?<place>\p{Lu}[\p{L}'’-]+(?: (?:(?:de|da|do|del|el|la|al|upon) )?\p{Lu}[\p{L}'’.-]+){0,3})`;
const REGION = String.raw`(?:, ?(?<region>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}))`;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*';
const DAY = String.raw`(?<published>${MONTH}\.? \d{1,2}(?:, \d{4})?|\d{1,2} ${MONTH}(?: \d{4})?)`;
const DATE = `(?:,? ${DAY})`;
const AGENCY = String.raw`\( ?(?<agency>[^()]{2,80}?) ?\)`;
const DASH = '(?:—|–|―|-{1,3}|_)';
/** What an editor wrote in front: `(Adds quote)`. */
const LEAD = String.raw`(?<lead>\((?:Adds|Updates|Recasts|Repeats|Corrects|Refiles|Writes|Changes)\b[^()]{0,80}\) )?`;

const dateline = (...parts: readonly string[]): RegExp =>
  new RegExp(`^${LEAD}${parts.join('')}`, 'u');

/** Tried in order: the fuller form of a dateline goes before the one it contains. */
export const DATELINES: readonly DatelinePattern[] = [
  {
    name: 'a town in capitals, who filed, a dash',
    pattern: dateline(
      CAPITAL_PLACE,
      `${REGION}{0,2}${DATE}?`,
      String.raw`(?<tail>,? ?\.?-{0,2}${AGENCY} ?(?:${DASH}|:))`,
    ),
    isCertain: true,
    examples: [
      '[place:PARIS] [furniture:(Reuters) -] The vote is set.',
      '[place:WASHINGTON], Jan 5 [furniture:(AP) —] The vote is set.',
      '[place:NAIROBI], Kenya [furniture:(AP) _] The vote is set.',
      '[place:MIAMI] [furniture:(AP)_] The vote is set.',
      '[place:RED HARBOR], Calif. [furniture:--(BUSINESS WIRE)--] Larkfield Corp. said it will pay.',
      '[place:OSLO/RIO DE JANEIRO] [furniture:(AFP) -] The vote is set.',
      '[furniture:(Adds background)] [place:LUSAKA], July 30 [furniture:(Reuters) -] The vote is set.',
    ],
    counterexamples: ['NASA (the US space agency) — which is in Houston — said no.'],
  },
  {
    name: 'a town, who filed, a dash',
    pattern: dateline(
      PLACE,
      `${REGION}{0,2}${DATE}?`,
      String.raw`(?<tail>,? ?\.?-{0,2}${AGENCY} ?(?:${DASH}|:))`,
    ),
    isCertain: false,
    examples: [
      '[place:Bogota][furniture:, (ExamplePoint / Larkfield News - 21st Oct, 2021 ) :]The vote is set.',
      '[place:Tampa], Fla. [furniture:(CBS TAMPA) –] The vote is set.',
      '[place:Washington] [furniture:(CNN) –] The vote is set.',
      '[place:Rio de Janeiro] [furniture:(AFP) -] The vote is set.',
    ],
    counterexamples: [
      'Mara Lind (Labour) – The member for Leeds spoke first.',
      'Lind (Reuters) said so.',
      'Acme Widgets (London) – The firm said it will pay.',
    ],
  },
  {
    name: 'a town and an agency without a dash',
    pattern: dateline(
      PLACE,
      `${REGION}?${DATE}?`,
      String.raw`(?<tail> \( ?(?<agency>CNN|AP|AFP|Reuters|UPI|Xinhua) ?\))(?= ["“‘'\p{Lu}])`,
    ),
    isCertain: true,
    examples: [
      '[place:Washington] [furniture:(CNN)] The vote is set.',
      '[place:HAVANA] [furniture:(AP)] "We waited," said Mara Lind.',
    ],
    counterexamples: ['The agency (AP) said so.', 'Washington (CNN) is a bureau.'],
  },
  {
    name: 'a town and a date in figures',
    pattern: dateline(
      CAPITAL_PLACE,
      `${REGION}?`,
      String.raw`(?<tail> (?<published>\d{4}-\d{2}-\d{2}))$`,
    ),
    isCertain: true,
    examples: [
      '[place:LONDON] [furniture:1996-08-30]',
      '[place:ESSEN], Germany [furniture:1996-08-31]',
    ],
    counterexamples: ['LONDON 1996-08-30 was the last day.'],
  },
  {
    name: 'a town in capitals with its region, a dash',
    pattern: dateline(CAPITAL_PLACE, `${REGION}{1,2}${DATE}?`, `(?<tail> ?${DASH})`),
    isCertain: true,
    examples: [
      '[place:NEW YORK], N.Y. [furniture:--] The vote is set.',
      '[place:DES MOINES], Iowa [furniture:—] The vote is set.',
      '[place:MUMBAI], India[furniture:–] The vote is set.',
    ],
    counterexamples: ['ACT I, Scene 2 — a street', 'MARA LIND, LARKFIELD TV: So you said no.'],
  },
  {
    name: 'a town in capitals with a date, a dash',
    pattern: dateline(CAPITAL_PLACE, DATE, `(?<tail> ?${DASH})`),
    isCertain: true,
    examples: ['[place:RIO DE JANEIRO], Feb 26 [furniture:-] The vote is set.'],
    counterexamples: ['ACME, May 4 - its birthday - was open.'],
  },
  {
    name: 'a town in capitals, a dash',
    pattern: dateline(
      CAPITAL_PLACE,
      String.raw`(?<tail>(?: (?:-{1,2}|–|_)|(?: ?(?:—|―)))) ?(?=["“‘'\p{Lu}\d])`,
    ),
    isCertain: true,
    examples: [
      '[place:WASHINGTON] [furniture:—] The vote is set.',
      '[place:JERUSALEM][furniture:—]Mara Lind said the vote is set.',
      '[place:UNITED NATIONS] [furniture:--] The vote is set.',
      '[place:ROME] [furniture:-] "We waited," said Mara Lind.',
    ],
    counterexamples: [
      'EXCLUSIVE – Mara Lind: Why the vote is set.',
      'FILE - In this photo, Mara Lind waves.',
      'SOCCER - ENGLAND BEAT FRANCE AGAIN.',
      'WHO — the health agency — said so.',
      'IBM — International Business Machines — said so.',
      'PS4 Update 5.50 - What is new in it.',
      'A COVID-19 vaccine is here.',
    ],
  },
  {
    name: 'a town with its region, a long dash',
    pattern: dateline(
      PLACE,
      REGION,
      String.raw`(?:, (?:United States|USA|UK|Canada))?(?<tail> (?:—|–|-{1,2})) (?=["“‘'\p{Lu}\d])`,
    ),
    isCertain: false,
    examples: [
      '[place:Taipei], Taiwan [furniture:—] The lantern fair is set.',
      '[place:Dayton], Ohio, United States [furniture:-] The vote is set.',
    ],
    counterexamples: [
      'Lind, Obi — The two of them said no.',
      'Paris, Texas — it is a town — has a tower.',
    ],
  },
  {
    name: 'a date, who filed, a dash',
    pattern: dateline(DAY, `(?<tail> ${AGENCY} ?(?:${DASH}|:))`),
    isCertain: true,
    examples: [
      'Aug 27 [furniture:(Reuters) -] The vote is set.',
      'Oct. 4 [furniture:(UPI) —] The vote is set.',
    ],
    counterexamples: ['March 4 (a Monday) was the day.'],
  },
  {
    name: 'who filed, in brackets',
    pattern: dateline(String.raw`(?<tail>\((?<agency>\p{Lu}[\p{L}/. -]{1,30})\) ?${DASH})`),
    isCertain: false,
    examples: [
      '[furniture:(CNN) --] The vote is set.',
      '[furniture:(Reuters) -] The vote is set.',
      '[furniture:(TNS) —] The vote is set.',
    ],
    counterexamples: ['(Lind) - The member for Leeds spoke.', '(CNN) is a channel.'],
  },
  {
    name: 'an agency in brackets without a dash',
    pattern: dateline(
      String.raw`(?<tail>\((?<agency>CNN|AP|AFP|Reuters|UPI|Xinhua|PTI|ANI|IANS)\))(?= ?["“‘'\p{Lu}])`,
    ),
    isCertain: true,
    examples: [
      '[furniture:(CNN)] The vote is set.',
      '[furniture:(AP)] "We waited," said Mara Lind.',
    ],
    counterexamples: ['(AP) photographers were there.'],
  },
  {
    name: 'an agency, a dash',
    pattern: dateline(
      String.raw`(?<tail>(?<agency>CNN|AP|AFP|Reuters|UPI|Xinhua) (?:—|--)) (?=["“‘'\p{Lu}])`,
    ),
    isCertain: true,
    examples: ['[furniture:CNN —] The vote is set.'],
    counterexamples: ['CNN — which first told of it — is a channel.'],
  },
];
