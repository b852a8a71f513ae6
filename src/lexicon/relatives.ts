// Origin: our own list.

/** Words for relatives that stand directly in front of a name, with the gender they tell, in lower case. */
export const RELATIVES: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
  ...'wife mother daughter sister aunt niece grandmother granddaughter girlfriend fiancée fiancee widow ex-wife stepmother stepdaughter mum mom'
    .split(' ')
    .map((word) => [word, 'female'] as const),
  ...'husband father son brother uncle nephew grandfather grandson boyfriend fiancé fiance widower ex-husband stepfather stepson dad'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'cousin partner spouse sibling twin child'.split(' ').map((word) => [word, null] as const),
]);
